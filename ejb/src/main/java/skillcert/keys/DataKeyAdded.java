package skillcert.keys;

/**
 * A data key was added and committed.
 *
 * @param keyId its number
 */
public record DataKeyAdded(int keyId) {}
