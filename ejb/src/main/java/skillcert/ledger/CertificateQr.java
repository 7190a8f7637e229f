package skillcert.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import skillcert.kernel.DomainException;
import skillcert.keys.Base32;
import skillcert.numbering.CertificateNumber;

/**
 * What the QR code of a certificate says (T-38, R133): an address of the look-up that ends in number, issue date, the
 * first ten bytes of the digest over the printed fields, and a signature over these three. Upper-case letters, digits and
 * {@code /:.-} only, so that QR needs its alphanumeric mode and stays at version 7, level M.
 *
 * <p>The last segment has a fixed width: 22 characters of the number, 6 of the date (yyMMdd), 16 of the digest and 103 of
 * the signature, digest and signature in base32 without padding. Anyone with the public key can check it without us.
 */
public record CertificateQr(CertificateNumber number, LocalDate issuedOn, byte[] digest, byte[] signature) {

    /** Path of the look-up that the address leads to. */
    public static final String PATH = "/Q/";

    /** Bytes of the digest that the code carries. */
    public static final int DIGEST_BYTES = 10;

    /** Most characters that a level M symbol of version 7 holds in alphanumeric mode. */
    public static final int MOST_CHARACTERS = 178;

    private static final int SIGNATURE_BYTES = 64;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int NUMBER_END = 22;
    private static final int DATE_END = NUMBER_END + 6;
    private static final int DIGEST_END = DATE_END + 16;
    private static final int LENGTH = DIGEST_END + 103;

    public CertificateQr {
        if (signature.length != SIGNATURE_BYTES || digest.length < DIGEST_BYTES) {
            throw new LedgerRefusedException(LedgerError.LEDGER_WRONG_QR);
        }
        digest = Arrays.copyOf(digest, DIGEST_BYTES);
        signature = signature.clone();
    }

    /** What is signed: number, ISO date and the ten bytes of the digest, each behind its length of four bytes. */
    public static byte[] signedBytes(CertificateNumber number, LocalDate issuedOn, byte[] digest) {
        byte[] n = number.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] d = issuedOn.toString().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(12 + n.length + d.length + DIGEST_BYTES)
                .putInt(n.length)
                .put(n)
                .putInt(d.length)
                .put(d)
                .putInt(DIGEST_BYTES)
                .put(digest, 0, DIGEST_BYTES)
                .array();
    }

    /** What this code's signature must cover. */
    public byte[] signedBytes() {
        return signedBytes(number, issuedOn, digest);
    }

    /**
     * The text to draw.
     *
     * @param base scheme, host and port of the look-up, for example {@code https://zs.example.gov.cn}
     * @throws IllegalArgumentException when the address is too long for version 7
     */
    public String text(String base) {
        String text = base.toUpperCase(Locale.ROOT) + PATH + segment();
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("the look-up address is " + (text.length() - MOST_CHARACTERS)
                    + " characters too long for the QR code");
        }
        return text;
    }

    private String segment() {
        return number.toString() + DATE.format(issuedOn) + Base32.encode(digest) + Base32.encode(signature);
    }

    /**
     * Reads the last segment of the address back.
     *
     * @param segment 147 characters
     * @throws LedgerRefusedException when it is not the text of one of our codes
     */
    public static CertificateQr parse(String segment) {
        if (segment == null || segment.length() != LENGTH) {
            throw new LedgerRefusedException(LedgerError.LEDGER_WRONG_QR);
        }
        try {
            return new CertificateQr(
                    CertificateNumber.parse(segment.substring(0, NUMBER_END)),
                    LocalDate.parse(segment.substring(NUMBER_END, DATE_END), DATE),
                    Base32.decode(segment.substring(DATE_END, DIGEST_END)),
                    Base32.decode(segment.substring(DIGEST_END)));
        } catch (DomainException | DateTimeParseException e) {
            throw new LedgerRefusedException(LedgerError.LEDGER_WRONG_QR);
        }
    }

    @Override
    public byte[] digest() {
        return digest.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateQr that && segment().equals(that.segment());
    }

    @Override
    public int hashCode() {
        return segment().hashCode();
    }

    @Override
    public String toString() {
        return segment();
    }
}
