package skillcert.audit.offline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import skillcert.keys.ChainHash;
import skillcert.keys.EcSignature;
import skillcert.keys.Suite;

/**
 * Reads what {@link SignedLines} wrote, line by line, and says at the end whether it is what was signed. Until then
 * nothing that was read is proved.
 */
public final class SignedLinesReader {

    /** What is wrong with the file as a whole. */
    public enum Fault {
        /** The first line is no header of this form. */
        NO_HEADER,
        /** A line is no object of texts; its number is {@link #line()}. */
        MALFORMED_LINE,
        /** The file ends without its last line: it was cut, or never finished. */
        NO_END,
        /** There is more behind the last line. */
        MORE_BEHIND_END,
        /** A line was changed, added, removed or moved: the digest is another one. */
        CHANGED,
        /** The signature is not of this digest and this public key. */
        NOT_SIGNED
    }

    private final BufferedReader in;
    private final Set<String> formats;
    private String format = "";
    private Suite suite;
    private byte[] digest = ChainHash.origin();
    private long line;
    private Fault fault;
    private boolean ended;
    private String publicKey = "";
    private int keyId;

    /**
     * @param in the file
     * @param formats one of which its header must name
     */
    public SignedLinesReader(BufferedReader in, Set<String> formats) {
        this.in = in;
        this.formats = formats;
    }

    /** The next line, the first of all being the header; empty at the end, or where it cannot be read further. */
    public Optional<Map<String, String>> next() throws IOException {
        if (ended || fault != null) {
            return Optional.empty();
        }
        String read = in.readLine();
        if (read == null) {
            return stop(Fault.NO_END);
        }
        line++;
        Optional<Map<String, String>> fields = FlatJson.read(read);
        if (fields.isEmpty()) {
            return stop(Fault.MALFORMED_LINE);
        }
        if (line == 1 && !isHeader(fields.get())) {
            return stop(Fault.NO_HEADER);
        }
        if (fields.get().containsKey(SignedLines.END)) {
            end(fields.get());
            return Optional.empty();
        }
        digest = SignedLines.next(suite, digest, read);
        return fields;
    }

    private boolean isHeader(Map<String, String> fields) {
        suite = Suite.find(fields.get("suite")).orElse(null);
        format = fields.getOrDefault("format", "");
        return suite != null
                && formats.contains(format)
                && Integer.toString(SignedLines.VERSION).equals(fields.get("version"));
    }

    private void end(Map<String, String> last) throws IOException {
        ended = true;
        publicKey = last.getOrDefault("publicKey", "");
        if (!HexFormat.of().formatHex(digest).equals(last.get(SignedLines.END))) {
            fault = Fault.CHANGED;
        } else if (!signed(last)) {
            fault = Fault.NOT_SIGNED;
        } else if (in.readLine() != null) {
            fault = Fault.MORE_BEHIND_END;
        }
    }

    private boolean signed(Map<String, String> last) {
        try {
            keyId = Integer.parseInt(last.getOrDefault("key", ""));
            Base64.Decoder base64 = Base64.getDecoder();
            return EcSignature.verify(
                    suite,
                    EcSignature.publicKey(base64.decode(publicKey)),
                    digest,
                    base64.decode(last.getOrDefault("signature", "")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<Map<String, String>> stop(Fault found) {
        fault = found;
        return Optional.empty();
    }

    /** What is wrong with the file, once {@link #next()} has come to its end; empty if it is what was signed. */
    public Optional<Fault> findFault() {
        return Optional.ofNullable(fault);
    }

    /** The format that the header names; empty before it was read. */
    public String format() {
        return format;
    }

    /** The number of the line that was read last, from 1. */
    public long line() {
        return line;
    }

    /** The key that the last line names. */
    public int keyId() {
        return keyId;
    }

    /** Whether the last line carries this public key. */
    public boolean signedWith(byte[] spki) {
        return Arrays.equals(
                publicKey.getBytes(StandardCharsets.US_ASCII),
                Base64.getEncoder().encode(spki));
    }

    /** The public key of the last line, Base64 of its SubjectPublicKeyInfo. */
    public String publicKey() {
        return publicKey;
    }
}
