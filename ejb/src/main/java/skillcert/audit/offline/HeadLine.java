package skillcert.audit.offline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The head of one chain as a line of a file of heads.
 *
 * @param chain which
 * @param seq the number of its last entry
 * @param hash of that entry, hexadecimal
 */
public record HeadLine(String chain, long seq, String hash) {

    /** The fields of the line. */
    public Map<String, String> write() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("chain", chain);
        fields.put("seq", Long.toString(seq));
        fields.put("hash", hash);
        return fields;
    }

    /** The head of a line; empty if it is none. */
    public static Optional<HeadLine> read(Map<String, String> fields) {
        String seq = fields.getOrDefault("seq", "");
        return fields.containsKey("chain") && fields.containsKey("hash") && seq.matches("\\d{1,18}")
                ? Optional.of(new HeadLine(fields.get("chain"), Long.parseLong(seq), fields.get("hash")))
                : Optional.empty();
    }
}
