package skillcert.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A command that needs other persons than the one who asks for it.
 *
 * @param kind kind of command, for which there is one {@link ApprovalHandler}; 1 to 40 characters
 * @param subject identifier of what it is about, in its capability; 1 to 120 characters
 * @param title one line for people; 1 to 200 characters, no personal data
 * @param command what will be executed, in words that the approver can read and the handler needs; 1 to 4000 characters
 * @param steps what it has to pass, one after another
 * @param editors logins of those who wrote or last changed what is to be approved; they cannot decide either (I8)
 * @param term how long it may wait; null takes the parameters {@code approval.due.days} and {@code approval.expiry.days}
 */
public record ApprovalCommand(
        String kind,
        String subject,
        String title,
        String command,
        List<ApprovalStep> steps,
        SortedSet<String> editors,
        ApprovalTerm term) {

    private static final int MOST_STEPS = 9;

    public ApprovalCommand {
        requireLength("kind", kind, 40);
        requireLength("subject", subject, 120);
        requireLength("title", title, 200);
        requireLength("command", command, 4000);
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("a command has 1 to " + MOST_STEPS + " steps, not " + steps.size());
        }
        editors = new TreeSet<>(editors);
    }

    private static void requireLength(String name, String value, int most) {
        if (value == null || value.isEmpty() || value.length() > most) {
            throw new IllegalArgumentException(name + " has 1 to " + most + " characters");
        }
    }

    /** A command that has to pass these steps, within the usual term, edited by nobody but its requester. */
    public static ApprovalCommand of(String kind, String subject, String title, String command, ApprovalStep... steps) {
        return new ApprovalCommand(kind, subject, title, command, List.of(steps), new TreeSet<>(), null);
    }

    /** The same, whose subject these people have written or last changed. */
    public ApprovalCommand editedBy(Collection<String> logins) {
        return new ApprovalCommand(kind, subject, title, command, steps, new TreeSet<>(logins), term);
    }

    /** The same, within this term. */
    public ApprovalCommand within(ApprovalTerm limit) {
        return new ApprovalCommand(kind, subject, title, command, steps, editors, limit);
    }

    /**
     * What tells this command of this person in this round from every other: SHA-256, as 64 hexadecimal digits, over all
     * that decides who may approve what, each part preceded by its length so that no text can move across a border. The
     * same words submitted anew after a correction have another hash, because the decisions of the round before are void.
     *
     * @param requestedBy login of the requester
     * @param round 1 for the first submission
     */
    public String hash(String requestedBy, int round) {
        List<String> parts =
                new ArrayList<>(List.of(kind, subject, title, command, requestedBy, Integer.toString(round)));
        parts.add(Integer.toString(steps.size()));
        for (ApprovalStep step : steps) {
            parts.add(step.right().name());
            parts.add(step.unit() == null ? "" : step.unit());
            parts.add(Integer.toString(step.persons()));
        }
        editors.stream().filter(login -> !login.equals(requestedBy)).forEach(parts::add);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
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
