package skillcert.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.keys.MasterKeyChange.Progress;

class MasterKeyChangeTest {

    private static final String ID = "449999199001010016";
    private static final String COLUMN = "candidate.id_number";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName(
            "I14: a new master key takes over key by key, old rows open all the while, and the older one is removed last")
    void changeOver(String suite) throws IOException {
        try (KeysInMemory bench = opened(suite)) {
            Sealed old = new FieldCrypto(bench.ring()).seal(ID, COLUMN);
            assertThat(bench.change(MasterKeyChange::prepare)).isEqualTo(2);
            assertThat(masters(bench)).containsExactly(1, 2);
            assertThat(wrappedBy(bench)).containsOnly(1);
            // what is added before the change over is wrapped by the key that every server has
            bench.setup(setup -> setup.rotate(KeyPurpose.FIELD));
            assertThat(wrappedBy(bench)).containsOnly(1);

            int chunks = 0;
            Progress progress = new Progress(0, 0, false);
            while (!progress.finished()) {
                progress = bench.change(change -> change.next(2));
                chunks++;
                // a start at any moment finds all it needs
                bench.setup(KeySetup::open);
                assertThat(new FieldCrypto(bench.ring()).open(old, COLUMN)).isEqualTo(ID);
                assertThat(masters(bench)).hasSize(progress.finished() ? 1 : 2);
            }
            assertThat(chunks).isEqualTo(4);
            assertThat(progress.done()).isEqualTo(6);
            assertThat(wrappedBy(bench)).containsOnly(2);
            assertThat(masters(bench)).containsExactly(2);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store())))
                    .isEqualTo("rw-------");
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(store());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName(
            "I18: a kill in the middle of the change over leaves both master keys, and it goes on with what is left")
    void killed(String suite) {
        try (KeysInMemory bench = opened(suite)) {
            Sealed old = new FieldCrypto(bench.ring()).seal(ID, COLUMN);
            bench.change(MasterKeyChange::prepare);
            bench.change(change -> change.next(2));
            List<Integer> before = wrappedBy(bench);
            // the transaction of this chunk is lost
            assertThatIllegalStateException()
                    .isThrownBy(() -> bench.change(change -> {
                        change.next(2);
                        throw new IllegalStateException("killed");
                    }));
            assertThat(wrappedBy(bench)).isEqualTo(before).contains(1, 2);
            assertThat(masters(bench)).containsExactly(1, 2);
            bench.setup(KeySetup::open);
            Progress progress = new Progress(0, 0, false);
            while (!progress.finished()) {
                progress = bench.change(change -> change.next(2));
            }
            assertThat(wrappedBy(bench)).containsOnly(2);
            assertThat(new FieldCrypto(bench.ring()).open(old, COLUMN)).isEqualTo(ID);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName(
            "DESIGN 8: a server whose store lacks the new master key is refused by name, and one change is made at a time")
    void refusals(String suite) throws IOException {
        try (KeysInMemory bench = opened(suite)) {
            refused(bench, KeysError.KEYS_MASTER_CHANGE, MasterKeyChange::requirePrepared);
            byte[] elsewhere = Files.readAllBytes(store());
            bench.change(MasterKeyChange::prepare);
            refused(bench, KeysError.KEYS_MASTER_CHANGE, MasterKeyChange::prepare);
            bench.change(change -> change.next(1));
            Files.write(store(), elsewhere);
            assertThatExceptionOfType(KeysException.class)
                    .isThrownBy(() -> bench.setup(KeySetup::open))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(KeysError.KEYS_MASTER_UNKNOWN))
                    .satisfies(e -> assertThat(e.values()).containsExactly(2, 1));
        }
    }

    private static void refused(
            KeysInMemory bench, KeysError code, java.util.function.Function<MasterKeyChange, ?> call) {
        assertThatExceptionOfType(KeysException.class)
                .isThrownBy(() -> bench.change(call))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static List<Integer> masters(KeysInMemory bench) {
        return bench.change(MasterKeyChange::masters);
    }

    private static List<Integer> wrappedBy(KeysInMemory bench) {
        return bench.change(MasterKeyChange::keys).stream()
                .map(DataKeyView::masterNumber)
                .toList();
    }

    private Path store() {
        return folder.resolve("keys.store");
    }

    private KeysInMemory opened(String suite) {
        KeysInMemory bench = new KeysInMemory(store(), suite);
        bench.setup(KeySetup::open);
        return bench;
    }
}
