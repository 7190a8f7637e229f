package skillcert.audit.offline;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import skillcert.audit.control.AuditChain;
import skillcert.audit.entity.AuditFact;

/**
 * One entry of the audit as a line of an export: every column that is hashed, its hash, and the MAC, which only the
 * server can check.
 *
 * @param fact what is told
 * @param hash the stored hash
 */
public record EntryLine(AuditFact fact, byte[] hash) {

    /** The fields of the line of an entry. */
    public static Map<String, String> write(AuditFact fact, byte[] hash, byte[] mac, int macKey) {
        HexFormat hex = HexFormat.of();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("stream", fact.stream());
        fields.put("seq", Long.toString(fact.seq()));
        fields.put("at", fact.at().toString());
        fields.put("actor", fact.actor());
        fields.put("unit", fact.unit());
        fields.put("role", fact.role());
        fields.put("address", fact.address());
        fields.put("correlation", fact.correlation());
        fields.put("event", fact.event());
        fields.put("outcome", fact.outcome());
        fields.put("subject", fact.subject());
        fields.put("detail", fact.detail());
        fields.put("suite", fact.suite());
        fields.put("version", Integer.toString(fact.version()));
        fields.put("prevHash", hex.formatHex(fact.prevHash()));
        fields.put("hash", hex.formatHex(hash));
        fields.put("mac", hex.formatHex(mac));
        fields.put("macKey", Integer.toString(macKey));
        return fields;
    }

    /** @throws IllegalArgumentException if a field is missing or has the wrong form */
    static EntryLine read(Map<String, String> fields) {
        try {
            HexFormat hex = HexFormat.of();
            return new EntryLine(
                    new AuditFact(
                            require(fields, "stream"),
                            Long.parseLong(require(fields, "seq")),
                            Instant.parse(require(fields, "at")),
                            require(fields, "actor"),
                            require(fields, "unit"),
                            require(fields, "role"),
                            require(fields, "address"),
                            require(fields, "correlation"),
                            require(fields, "event"),
                            require(fields, "outcome"),
                            require(fields, "subject"),
                            require(fields, "detail"),
                            require(fields, "suite"),
                            Integer.parseInt(require(fields, "version")),
                            hex.parseHex(require(fields, "prevHash"))),
                    hex.parseHex(require(fields, "hash")));
        } catch (NullPointerException | DateTimeException e) {
            throw new IllegalArgumentException("not an entry: " + e.getMessage(), e);
        }
    }

    private static String require(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    /** Whether the stored hash is the hash of the columns. */
    boolean hashHolds() {
        return AuditChain.hash(fact)
                .filter(computed -> Arrays.equals(computed, hash))
                .isPresent();
    }
}
