package skillcert.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Security;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuiteTest {

    private static final HexFormat HEX = HexFormat.of();

    @ParameterizedTest
    @DisplayName("DOMAIN 4.1: each suite hashes as its standard says")
    @CsvSource({
        // printf abc | sha256sum
        "INTL, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        // GB/T 32905-2016 annex A.1; printf abc | openssl dgst -sm3
        "GM, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    })
    void hashes(Suite suite, String expected) {
        assertThat(HEX.formatHex(suite.hash("abc".getBytes(UTF_8)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("I6: each suite makes the keyed hash that OpenSSL makes")
    @CsvSource({
        // printf 'what is chained' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
        "INTL, 4bf255e90cb4f5271bd1d7d2f22e11d14c0e1923a09c4c2c6a9751b891eea5e5",
        // printf 'what is chained' | openssl dgst -sm3 -hmac 0123456789abcdef0123456789abcdef
        "GM, fea6057e1dd6323aaece4518d2d8c127954c257510f603ca5abe257b6d65a497"
    })
    void macs(Suite suite, String expected) {
        SecretKey key = suite.macKey("0123456789abcdef0123456789abcdef".getBytes(UTF_8));
        assertThat(HEX.formatHex(suite.mac(key, "what is chained".getBytes(UTF_8))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("DOMAIN 4.1: SM4 is in the suite gm: the block of GB/T 32907-2016 annex A through GCM of RFC 8998 A.1")
    void sm4() throws GeneralSecurityException {
        SecretKey key = Suite.GM.cipherKey(HEX.parseHex("0123456789abcdeffedcba9876543210"));
        byte[] plain = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] sealed = Suite.GM.encrypt(
                key,
                HEX.parseHex("00001234567800000000abcd"),
                HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                plain);
        assertThat(HEX.formatHex(sealed))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("I14: one bit of ciphertext, nonce or context changed, and nothing opens")
    void authenticates(Suite suite) throws GeneralSecurityException {
        SecretKey key = suite.cipherKey(new byte[32]);
        byte[] nonce = new byte[Suite.NONCE_BYTES];
        byte[] context = "candidate.id_number".getBytes(UTF_8);
        byte[] sealed = suite.encrypt(key, nonce, context, "plain".getBytes(UTF_8));
        assertThat(suite.decrypt(key, nonce, context, sealed)).asString(UTF_8).isEqualTo("plain");
        for (int i = 0; i < sealed.length; i++) {
            byte[] bent = sealed.clone();
            bent[i] ^= 1;
            assertThatThrownBy(() -> suite.decrypt(key, nonce, context, bent))
                    .isInstanceOf(GeneralSecurityException.class);
        }
        byte[] otherNonce = nonce.clone();
        otherNonce[3] = 1;
        assertThatThrownBy(() -> suite.decrypt(key, otherNonce, context, sealed))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> suite.decrypt(key, nonce, "candidate.phone".getBytes(UTF_8), sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("DESIGN 6: a signature is 64 raw bytes, and fails for another message, key, length or bit")
    void signs(Suite suite) throws GeneralSecurityException {
        KeyPair pair = EcSignature.newPair(suite);
        byte[] message = "S0000440020012030000017".getBytes(UTF_8);
        byte[] raw = EcSignature.sign(suite, pair.getPrivate(), pair.getPublic(), message);
        assertThat(raw).hasSize(EcSignature.BYTES);
        var published = EcSignature.publicKey(pair.getPublic().getEncoded());
        assertThat(EcSignature.verify(suite, published, message, raw)).isTrue();
        assertThat(EcSignature.verify(suite, published, "another".getBytes(UTF_8), raw))
                .isFalse();
        assertThat(EcSignature.verify(suite, EcSignature.newPair(suite).getPublic(), message, raw))
                .isFalse();
        assertThat(EcSignature.verify(suite, published, message, new byte[EcSignature.BYTES]))
                .isFalse();
        assertThat(EcSignature.verify(suite, published, message, new byte[EcSignature.BYTES - 1]))
                .isFalse();
        assertThat(EcSignature.verify(suite, published, message, null)).isFalse();
        for (int i = 0; i < raw.length; i++) {
            byte[] bent = raw.clone();
            bent[i] ^= 1;
            assertThat(EcSignature.verify(suite, published, message, bent)).isFalse();
        }
    }

    @Test
    @DisplayName("DESIGN 6: the JDK's own provider, which knows nothing of us, checks a signature of suite intl")
    void offline() throws GeneralSecurityException {
        KeyPair pair = EcSignature.newPair(Suite.INTL);
        byte[] message = "checked by anyone".getBytes(UTF_8);
        byte[] raw = EcSignature.sign(Suite.INTL, pair.getPrivate(), pair.getPublic(), message);
        var jdkKey = java.security.KeyFactory.getInstance("EC", "SunEC")
                .generatePublic(new java.security.spec.X509EncodedKeySpec(
                        pair.getPublic().getEncoded()));
        var engine = java.security.Signature.getInstance("SHA256withECDSAinP1363Format", "SunEC");
        engine.initVerify(jdkKey);
        engine.update(message);
        assertThat(engine.verify(raw)).isTrue();
    }

    @Test
    @DisplayName("DOMAIN 4.2: the provider is an object of ours and is not registered with the JVM")
    void unregistered() {
        assertThat(Suite.provider().getName()).isEqualTo("BC");
        assertThat(Security.getProvider("BC")).isNull();
    }

    @Test
    @DisplayName("DESIGN 5: a suite is known by its code, and another code is refused")
    void codes() {
        assertThat(Suite.require("intl")).isSameAs(Suite.INTL);
        assertThat(Suite.require("gm")).isSameAs(Suite.GM);
        assertThatExceptionOfType(KeysException.class)
                .isThrownBy(() -> Suite.require("INTL"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(KeysError.KEYS_UNKNOWN_SUITE));
    }
}
