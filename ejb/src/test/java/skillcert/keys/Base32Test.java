package skillcert.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base32Test {

    @ParameterizedTest
    @DisplayName("RFC 4648 section 10: the published examples, without padding")
    @CsvSource({"'',''", "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void examples(String plain, String text) {
        assertThat(Base32.encode(plain.getBytes(US_ASCII))).isEqualTo(text);
        assertThat(Base32.decode(text)).asString(US_ASCII).isEqualTo(plain);
    }

    @Property
    @Label("DESIGN 6: every byte array comes back, in characters of the alphanumeric mode of a QR")
    void roundTrip(@ForAll byte[] bytes) {
        String text = Base32.encode(bytes);
        assertThat(text).matches("[A-Z2-7]*").hasSize((bytes.length * 8 + 4) / 5);
        assertThat(Base32.decode(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @DisplayName("DESIGN 6: a second spelling of the same bytes is refused")
    @ValueSource(strings = {"my", "MY======", "M", "MZX", "MZ", "MZXW6Y", "M1", "M8", "MZXR", " MY", "MY ", "ＭＹ"})
    void oneSpelling(String text) {
        assertThatExceptionOfType(KeysException.class)
                .isThrownBy(() -> Base32.decode(text))
                .satisfies(e -> assertThat(e.code()).isEqualTo(KeysError.KEYS_NOT_BASE32));
    }
}
