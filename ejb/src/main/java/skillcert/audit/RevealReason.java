package skillcert.audit;

/**
 * Why masked personal data are shown in full: whoever asks says it, and it stands in the audit (I14).
 *
 * @param text 4 to 200 characters, no controls
 */
public record RevealReason(String text) {

    private static final int LEAST = 4;
    private static final int MOST = 200;

    /** @throws AuditException AUDIT_REASON when it is too short, too long or no text */
    public RevealReason {
        text = text == null ? "" : text.strip();
        if (text.length() < LEAST || text.length() > MOST || text.chars().anyMatch(Character::isISOControl)) {
            throw new AuditException(AuditError.AUDIT_REASON, LEAST, MOST);
        }
    }
}
