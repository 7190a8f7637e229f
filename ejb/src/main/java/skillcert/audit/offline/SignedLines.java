package skillcert.audit.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import skillcert.keys.ChainHash;
import skillcert.keys.SignedBytes;
import skillcert.keys.Suite;

/**
 * Writes a signed file line by line, so that its length costs no memory. Each line is {@link FlatJson}; the digest runs
 * over the lines as a chain, {@code ChainHash.after(suite, 1, digest before).text(line)}, and the last line holds it with
 * the signature over it and the public key. What the signature is worth depends on whose key that is: compare it with
 * the one that the authority has published.
 */
public final class SignedLines {

    /** Version of this form. */
    static final int VERSION = 1;

    /** The field that only the last line has. */
    static final String END = "end";

    private final OutputStream out;
    private final Suite suite;
    private byte[] digest = ChainHash.origin();
    private long lines;

    /**
     * Begins a file.
     *
     * @param out is neither buffered nor closed here
     * @param suite of digest and signature
     * @param header fields of the first line, to which format, version and suite are added
     */
    public SignedLines(OutputStream out, Suite suite, String format, Map<String, String> header) throws IOException {
        this.out = out;
        this.suite = suite;
        Map<String, String> first = new LinkedHashMap<>();
        first.put("format", format);
        first.put("version", Integer.toString(VERSION));
        first.put("suite", suite.code());
        first.putAll(header);
        line(first);
    }

    /** Writes a line. */
    public void line(Map<String, String> fields) throws IOException {
        String line = FlatJson.write(fields);
        digest = next(suite, digest, line);
        lines++;
        write(line);
    }

    /**
     * Writes the last line.
     *
     * @param sign signs the digest
     * @param publicKey gives the public key of a signing key, SubjectPublicKeyInfo in DER
     */
    public void end(Function<byte[], SignedBytes> sign, Function<Integer, byte[]> publicKey) throws IOException {
        SignedBytes signature = sign.apply(digest);
        Map<String, String> last = new LinkedHashMap<>();
        last.put(END, HexFormat.of().formatHex(digest));
        last.put("lines", Long.toString(lines));
        last.put("key", Integer.toString(signature.keyId()));
        last.put("publicKey", Base64.getEncoder().encodeToString(publicKey.apply(signature.keyId())));
        last.put("signature", Base64.getEncoder().encodeToString(signature.raw()));
        write(FlatJson.write(last));
        out.flush();
    }

    private void write(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] next(Suite suite, byte[] digest, String line) {
        return ChainHash.after(suite, VERSION, digest).text(line).hash();
    }
}
