package skillcert.keys;

import java.io.ByteArrayOutputStream;

/**
 * Base 32 of RFC 4648 section 6, upper-case and without padding: its characters are all in the alphanumeric mode of a QR.
 */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    /** The text of the bytes: 8 characters for each 5 bytes, the rest rounded up. */
    public static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder((bytes.length * 8 + 4) / 5);
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8 | b & 0xff) & 0xfff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(buffer >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(buffer << 5 - bits & 31));
        }
        return text.toString();
    }

    /**
     * The bytes of the text. Only what {@link #encode} makes is taken: one text for one value, so that a signature has no
     * second spelling.
     *
     * @throws KeysException KEYS_NOT_BASE32 with the position, from 1, of the character that cannot stand there
     */
    public static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                throw new KeysException(KeysError.KEYS_NOT_BASE32, i + 1);
            }
            buffer = (buffer << 5 | value) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        if (bits >= 5 || (buffer & (1 << bits) - 1) != 0) {
            throw new KeysException(KeysError.KEYS_NOT_BASE32, text.length());
        }
        return bytes.toByteArray();
    }
}
