package skillcert.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.numbering.CertificateNumber;

class CertificateQrTest {

    private static final CertificateNumber NUMBER = CertificateNumber.parse("S000044002001265000001");
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 23);

    private static CertificateQr qr() {
        byte[] digest = new byte[32];
        byte[] signature = new byte[64];
        Arrays.fill(digest, (byte) 0xA5);
        Arrays.fill(signature, (byte) 0x5A);
        return new CertificateQr(NUMBER, ISSUED, digest, signature);
    }

    @Test
    @DisplayName("T-38 the code holds number, issue date, ten bytes of digest and the signature, and reads back")
    void readsBack() {
        String text = qr().text("http://localhost:8080");
        assertThat(text).startsWith("HTTP://LOCALHOST:8080/Q/S000044002001265000001261123");
        assertThat(CertificateQr.parse(text.substring(text.lastIndexOf('/') + 1)))
                .isEqualTo(qr());
    }

    @Test
    @DisplayName("R133 the text stays in the alphanumeric mode of QR and within version 7 at level M")
    void staysSmall() {
        assertThat(qr().text("https://zs.gd.example.cn"))
                .matches("[0-9A-Z $%*+./:-]+")
                .hasSizeLessThanOrEqualTo(CertificateQr.MOST_CHARACTERS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> qr().text("https://a-look-up-with-far-too-long-a-name.example.gov.cn"));
    }

    @ParameterizedTest(name = "T-38 what is not one of our codes is refused: {0}")
    @ValueSource(
            strings = {
                "",
                "S000044002001265000001",
                "X000044002001265000001261123",
                "S000044002001265000001269999",
                "S000044002001265000001260230"
            })
    void refusesOthers(String start) {
        String text = qr().text("http://h");
        String segment = start + text.substring(text.lastIndexOf('/') + 1 + start.length());
        String wrong = start.length() > 22 ? segment : start;
        assertThatThrownBy(() -> CertificateQr.parse(wrong)).isInstanceOf(LedgerRefusedException.class);
    }

    @Test
    @DisplayName("T-38 a character that base32 does not know is refused")
    void refusesWrongBase32() {
        String text = qr().text("http://h");
        String segment = text.substring(text.lastIndexOf('/') + 1);
        String wrong = segment.substring(0, 40) + '1' + segment.substring(41);
        assertThatThrownBy(() -> CertificateQr.parse(wrong)).isInstanceOf(LedgerRefusedException.class);
    }

    @Test
    @DisplayName("T-38 what is signed changes with number, date and digest")
    void signedBytesTellApart() {
        byte[] signed = qr().signedBytes();
        byte[] other = new byte[32];
        assertThat(CertificateQr.signedBytes(NUMBER, ISSUED.plusDays(1), qr().digest()))
                .isNotEqualTo(signed);
        assertThat(CertificateQr.signedBytes(NUMBER, ISSUED, other)).isNotEqualTo(signed);
        assertThat(CertificateQr.signedBytes(CertificateNumber.parse("S000044002001265000002"), ISSUED, qr().digest()))
                .isNotEqualTo(signed);
    }
}
