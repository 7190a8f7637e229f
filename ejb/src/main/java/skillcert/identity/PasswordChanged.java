package skillcert.identity;

/**
 * Event: a person has changed their password.
 *
 * @param login whose
 */
public record PasswordChanged(String login) {}
