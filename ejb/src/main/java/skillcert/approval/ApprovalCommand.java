package skillcert.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import skillcert.kernel.Right;

/**
 * A command that needs a second person.
 *
 * @param kind kind of command, for which there is one {@link ApprovalHandler}; 1 to 40 characters
 * @param subject identifier of what it is about, in its capability; 1 to 120 characters
 * @param title one line for people; 1 to 200 characters, no personal data
 * @param command what will be executed, in words that the approver can read and the handler needs; 1 to 4000 characters
 * @param approverRight the right that its approver must hold
 * @param approverUnit the unit whose accounts may approve; null when any unit's may
 * @param dueOn last day to decide, or null
 */
public record ApprovalCommand(
        String kind,
        String subject,
        String title,
        String command,
        Right approverRight,
        String approverUnit,
        LocalDate dueOn) {

    public ApprovalCommand {
        requireLength("kind", kind, 40);
        requireLength("subject", subject, 120);
        requireLength("title", title, 200);
        requireLength("command", command, 4000);
        Objects.requireNonNull(approverRight, "approverRight");
    }

    private static void requireLength(String name, String value, int most) {
        if (value == null || value.isEmpty() || value.length() > most) {
            throw new IllegalArgumentException(name + " has 1 to " + most + " characters");
        }
    }

    /**
     * What tells this command from every other: SHA-256, as 64 hexadecimal digits, over kind, subject, title, command,
     * right and unit, each preceded by its length so that no text can move across a border.
     */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {
                kind, subject, title, command, approverRight.name(), approverUnit == null ? "" : approverUnit
            }) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
