package skillcert.printing;

/**
 * A file as it was made.
 *
 * @param name to save it by
 * @param pdf its bytes
 */
public record PrintedFile(String name, byte[] pdf) {}
