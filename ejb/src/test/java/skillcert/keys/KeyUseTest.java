package skillcert.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.bouncycastle.util.io.pem.PemReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.keys.control.KeyRing;
import skillcert.keys.control.LoadedKey;

class KeyUseTest {

    private static final String ID = "449999199001010016";
    private static final String COLUMN = "candidate.id_number";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName("I14: a sealed field opens in its own column only, shows nothing, and is new each time")
    void fields(String suite) {
        try (KeysInMemory bench = opened(suite)) {
            FieldCrypto fields = new FieldCrypto(bench.ring());
            Sealed sealed = fields.seal(ID, COLUMN);
            assertThat(fields.open(Sealed.of(sealed.bytes()), COLUMN)).isEqualTo(ID);
            assertThat(new String(sealed.bytes(), UTF_8)).doesNotContain(ID);
            assertThat(sealed.toString()).doesNotContain(ID);
            assertThat(sealed.bytes()).hasSize(ID.length() + 33);
            assertThat(fields.seal(ID, COLUMN)).isNotEqualTo(sealed);
            broken(() -> fields.open(sealed, "candidate.phone"));
            for (int i = 5; i < sealed.bytes().length; i++) {
                byte[] bent = sealed.bytes();
                bent[i] ^= 1;
                broken(() -> fields.open(Sealed.of(bent), COLUMN));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName(
            "I14: a field bound to its row opens in no other row; what was sealed before rows were bound still opens")
    void rows(String suite) {
        try (KeysInMemory bench = opened(suite)) {
            FieldCrypto fields = new FieldCrypto(bench.ring());
            Sealed sealed = fields.seal(ID, COLUMN, "7/1");
            assertThat(fields.open(Sealed.of(sealed.bytes()), COLUMN, "7/1")).isEqualTo(ID);
            broken(() -> fields.open(sealed, COLUMN, "7/2"));
            broken(() -> fields.open(sealed, "candidate.phone", "7/1"));
            broken(() -> fields.open(sealed, COLUMN));
            Sealed before = fields.seal(ID, COLUMN);
            assertThat(fields.open(before, COLUMN, "7/1")).isEqualTo(ID);
            // the marker is no way round: the binding is another
            byte[] asIfBefore = sealed.bytes();
            asIfBefore[0] = 1;
            broken(() -> fields.open(Sealed.of(asIfBefore), COLUMN, "7/2"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName("I14: rotation writes with the new key, reads what the old one wrote, and rewrites nothing")
    void rotation(String suite) {
        try (KeysInMemory bench = opened(suite)) {
            KeyRing running = bench.ring();
            FieldCrypto fields = new FieldCrypto(running);
            Sealed old = fields.seal(ID, COLUMN);
            bench.setup(setup -> setup.rotate(KeyPurpose.FIELD));
            // a node that did not hear of the rotation reads what another node writes with the new key
            Sealed elsewhere = new FieldCrypto(bench.ring()).seal(ID, COLUMN);
            assertThat(elsewhere.keyId()).isGreaterThan(old.keyId());
            assertThat(fields.open(elsewhere, COLUMN)).isEqualTo(ID);
            assertThat(fields.open(old, COLUMN)).isEqualTo(ID);
            assertThat(fields.seal(ID, COLUMN).keyId()).isEqualTo(elsewhere.keyId());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName("I14: a second node, which no event tells of the rotation, writes with the new key within a minute")
    void secondNode(String suite) {
        try (KeysInMemory bench = opened(suite)) {
            SteppedClock clock = new SteppedClock();
            KeyRing second = bench.ring(clock);
            for (KeyPurpose purpose : List.of(KeyPurpose.FIELD, KeyPurpose.CHAIN)) {
                int old = second.current(purpose).id();
                bench.setup(setup -> setup.rotate(purpose));
                int fresh = bench.ring().current(purpose).id();
                assertThat(fresh).isGreaterThan(old);
                clock.step(Duration.ofSeconds(59));
                assertThat(second.current(purpose).id()).isEqualTo(fresh);
            }
            // a clock that is set back must not end the looking
            clock.step(Duration.ofDays(-1));
            bench.setup(setup -> setup.rotate(KeyPurpose.SIGN));
            assertThat(second.current(KeyPurpose.SIGN).id())
                    .isEqualTo(bench.ring().current(KeyPurpose.SIGN).id());
        }
    }

    /** A clock that goes when it is told. */
    private static final class SteppedClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T01:02:03Z");

        void step(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName("I14: a key opens only what its purpose sealed, and an unknown key id is named")
    void purposes(String suite) {
        try (KeysInMemory bench = opened(suite)) {
            KeyRing ring = bench.ring();
            Sealed photo = new DocumentCrypto(ring).seal(new byte[45_000], "document_content:00");
            assertThat(new DocumentCrypto(ring).open(photo, "document_content:00"))
                    .hasSize(45_000);
            assertThatExceptionOfType(KeysException.class)
                    .isThrownBy(() -> new FieldCrypto(ring).open(photo, "document_content:00"))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(KeysError.KEYS_UNKNOWN_KEY))
                    .satisfies(e -> assertThat(e.values()).containsExactly(photo.keyId(), KeyPurpose.FIELD));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName("I14: one person has one key however typed; another type, number or installation gives another")
    void persons(String suite) {
        try (KeysInMemory bench = opened(suite);
                KeysInMemory other = new KeysInMemory(folder.resolve("other.store"), suite)) {
            PersonKeys persons = new PersonKeys(bench.ring());
            assertThat(persons.of("01", "44999919900101001x")).isEqualTo(persons.of("01", " ４４９９９９ 19900101 001X "));
            assertThat(persons.of("01", ID)).isNotEqualTo(persons.of("02", ID));
            assertThat(persons.of("01", "2")).isNotEqualTo(persons.of("0", "12"));
            assertThat(persons.of("01", ID).value()).doesNotContain(ID);
            other.setup(KeySetup::open);
            assertThat(new PersonKeys(other.ring()).of("01", ID)).isNotEqualTo(persons.of("01", ID));
            assertThatExceptionOfType(KeysException.class)
                    .isThrownBy(() -> bench.setup(setup -> setup.rotate(KeyPurpose.PERSON)))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(KeysError.KEYS_PERSON_KEY_FIXED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName("DESIGN 6: a signature is checked with nothing but the published key, also after a rotation")
    void signatures(String suite) throws IOException, GeneralSecurityException {
        try (KeysInMemory bench = opened(suite)) {
            Signatures signatures = new Signatures(bench.ring());
            byte[] message = "S000044002001203000001".getBytes(UTF_8);
            SignedBytes signed = signatures.sign(message);
            bench.setup(setup -> setup.rotate(KeyPurpose.SIGN));
            Signatures later = new Signatures(bench.ring());
            assertThat(later.sign(message).keyId()).isNotEqualTo(signed.keyId());
            assertThat(later.verify(message, signed)).isTrue();
            assertThat(later.verify("other".getBytes(UTF_8), signed)).isFalse();
            byte[] spki;
            try (PemReader pem = new PemReader(new StringReader(later.publicKeyPem(signed.keyId())))) {
                spki = pem.readPemObject().getContent();
            }
            assertThat(EcSignature.verify(
                            later.suite(signed.keyId()), EcSignature.publicKey(spki), message, signed.raw()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName("I6: the keyed hash of a row binds hash and key id, and outlives a rotation")
    void chainMacs(String suite) {
        try (KeysInMemory bench = opened(suite)) {
            ChainMacs macs = new ChainMacs(bench.ring());
            byte[] hash = macs.suite().hash("row".getBytes(UTF_8));
            ChainMac mac = macs.mac(hash);
            LoadedKey key = bench.ring().require(mac.keyId(), KeyPurpose.CHAIN);
            byte[] message =
                    ByteBuffer.allocate(36).putInt(mac.keyId()).put(hash).array();
            assertThat(mac.value()).isEqualTo(key.suite().mac(key.secret(), message));
            bench.setup(setup -> setup.rotate(KeyPurpose.CHAIN));
            ChainMacs later = new ChainMacs(bench.ring());
            int newer = later.mac(hash).keyId();
            assertThat(newer).isNotEqualTo(mac.keyId());
            assertThat(later.verify(hash, mac)).isTrue();
            assertThat(later.verify(hash, new ChainMac(newer, mac.value()))).isFalse();
            assertThat(later.verify(hash, new ChainMac(99, mac.value()))).isFalse();
            assertThat(later.verify(ChainHash.origin(), mac)).isFalse();
        }
    }

    private KeysInMemory opened(String suite) {
        KeysInMemory bench = new KeysInMemory(folder.resolve("keys.store"), suite);
        bench.setup(KeySetup::open);
        return bench;
    }

    private static void broken(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
        assertThatExceptionOfType(KeysException.class).isThrownBy(opening).satisfies(e -> assertThat(e.code())
                .isEqualTo(KeysError.KEYS_SEAL_BROKEN));
    }
}
