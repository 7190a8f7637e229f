package skillcert.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.keys.entity.DataKey;

class KeySetupTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName(
            "DESIGN 8: a first start makes the store, mode 600, and one key for each purpose; a second adds nothing")
    void firstStart(String suite) throws IOException {
        Path store = folder.resolve("secret/keys.store");
        try (KeysInMemory bench = new KeysInMemory(store, suite)) {
            bench.setup(KeySetup::open);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store)))
                    .isEqualTo("rw-------");
            try (var files = Files.list(store.getParent())) {
                assertThat(files).containsExactly(store);
            }
            assertThat(keys(bench)).extracting(DataKey::purpose).containsExactly(KeyPurpose.values());
            assertThat(keys(bench)).extracting(k -> k.suite().code()).containsOnly(suite);
            byte[] content = Files.readAllBytes(store);
            bench.setup(KeySetup::open);
            assertThat(keys(bench)).hasSize(KeyPurpose.values().length);
            assertThat(store).hasBinaryContent(content);
        }
    }

    @Test
    @DisplayName("DESIGN 8: a start without the store of its database refuses and makes none")
    void storeLost() throws IOException {
        Path store = folder.resolve("keys.store");
        try (KeysInMemory bench = new KeysInMemory(store, "intl")) {
            bench.setup(KeySetup::open);
            Files.delete(store);
            refused(bench, KeysError.KEYS_MASTER_MISSING);
            assertThat(store).doesNotExist();
            Files.writeString(store, "# nothing in it\n");
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-------"));
            refused(bench, KeysError.KEYS_MASTER_MISSING);
        }
    }

    @Test
    @DisplayName("DESIGN 8: a start with the store of another installation refuses")
    void storeOfAnother() throws IOException {
        Path store = folder.resolve("keys.store");
        Path foreign = folder.resolve("foreign.store");
        try (KeysInMemory bench = new KeysInMemory(store, "intl");
                KeysInMemory other = new KeysInMemory(foreign, "intl")) {
            bench.setup(KeySetup::open);
            other.setup(KeySetup::open);
            Files.copy(foreign, store, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            refused(bench, KeysError.KEYS_DATA_KEY_REFUSED);
        }
    }

    @Test
    @DisplayName("DESIGN 8: a store that others may read, or that is damaged, refuses")
    void storeExposed() throws IOException {
        Path store = folder.resolve("keys.store");
        try (KeysInMemory bench = new KeysInMemory(store, "intl")) {
            bench.setup(KeySetup::open);
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-r-----"));
            refused(bench, KeysError.KEYS_STORE_EXPOSED);
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(store, "skillcert-master = not a key\n");
            refused(bench, KeysError.KEYS_STORE_UNUSABLE);
        }
    }

    @ParameterizedTest
    @DisplayName("I14: a data key whose row was changed does not open")
    @ValueSource(
            strings = {
                "update data_key set suite = 'gm' where key_id = 1",
                "update data_key set purpose = 'DOCUMENT' where key_id = 1",
                "update data_key set wrapped = (select wrapped from data_key where key_id = 2) where key_id = 1",
                "update data_key set public_key = (select wrapped from data_key where key_id = 1) where key_id = 5",
                "update data_key set wrapped = X'00' where key_id = 1"
            })
    void rowChanged(String sql) {
        try (KeysInMemory bench = new KeysInMemory(folder.resolve("keys.store"), "intl")) {
            bench.setup(KeySetup::open);
            assertThat(bench.tamper(sql)).isEqualTo(1);
            refused(bench, KeysError.KEYS_DATA_KEY_REFUSED);
        }
    }

    @Test
    @DisplayName("DESIGN 6: the public half of a SIGN key cannot be replaced by another right one")
    void publicHalfReplaced() {
        String foreign = HexFormat.of()
                .formatHex(EcSignature.newPair(Suite.INTL).getPublic().getEncoded());
        try (KeysInMemory bench = new KeysInMemory(folder.resolve("keys.store"), "intl")) {
            bench.setup(KeySetup::open);
            assertThat(bench.tamper("update data_key set public_key = X'" + foreign + "' where purpose = 'SIGN'"))
                    .isEqualTo(1);
            refused(bench, KeysError.KEYS_DATA_KEY_REFUSED);
        }
    }

    @Test
    @DisplayName("DESIGN 5: a suite that is neither intl nor gm stops the start")
    void unknownSuite() {
        try (KeysInMemory bench = new KeysInMemory(folder.resolve("keys.store"), "rot13")) {
            refused(bench, KeysError.KEYS_UNKNOWN_SUITE);
        }
    }

    private static List<DataKey> keys(KeysInMemory bench) {
        return bench.inTransaction(em -> em.createQuery("select k from DataKey k order by k.id", DataKey.class)
                .getResultList());
    }

    private static void refused(KeysInMemory bench, KeysError code) {
        assertThatExceptionOfType(KeysException.class)
                .isThrownBy(() -> bench.setup(KeySetup::open))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
