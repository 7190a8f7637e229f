package skillcert.keys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The unkeyed hash of one row of a chain, which anyone can check offline (DESIGN section 5):
 *
 * <pre>H( version (4 bytes, big-endian) ‖ field(previous hash) ‖ field(1) ‖ field(2) … )</pre>
 *
 * A field is the byte 00 for null, or the byte 01, its length in 4 bytes big-endian, and its bytes. Because each field
 * says how long it is, text cannot move across a border, and null differs from empty. Texts are UTF-8, numbers decimal
 * digits, instants {@code 2026-11-23T01:02:03.000004Z}, always with six decimals.
 *
 * <p>Who writes a chain fixes the order of its fields and gives it a version; another order or another field is another
 * version, and old rows keep theirs.
 */
public final class ChainHash {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Suite suite;
    private final ByteArrayOutputStream input = new ByteArrayOutputStream(256);

    private ChainHash(Suite suite) {
        this.suite = suite;
    }

    /** What stands for the previous hash before the first row: 32 zero bytes. */
    public static byte[] origin() {
        return new byte[Suite.HASH_BYTES];
    }

    /**
     * Begins the hash of a row.
     *
     * @param version of the order of the fields
     * @param previous hash of the row before, {@link #origin()} for the first
     */
    public static ChainHash after(Suite suite, int version, byte[] previous) {
        ChainHash hash = new ChainHash(suite);
        hash.input.writeBytes(number(version));
        return hash.bytes(previous);
    }

    /** Adds a text, or null. */
    public ChainHash text(String value) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a whole number. */
    public ChainHash number(long value) {
        return text(Long.toString(value));
    }

    /** Adds an instant, cut to microseconds, or null. */
    public ChainHash instant(Instant value) {
        return text(value == null ? null : MICROSECONDS.format(value));
    }

    /** Adds raw bytes, for example of a {@link Sealed} value, or null. */
    public ChainHash bytes(byte[] value) {
        if (value == null) {
            input.write(0);
        } else {
            input.write(1);
            input.writeBytes(number(value.length));
            input.writeBytes(value);
        }
        return this;
    }

    /** The hash of what was added, 32 bytes. */
    public byte[] hash() {
        return suite.hash(input.toByteArray());
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
