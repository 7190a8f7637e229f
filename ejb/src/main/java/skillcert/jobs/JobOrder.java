package skillcert.jobs;

/**
 * Long work that is to be done.
 *
 * @param kind for which there is one {@link JobHandler}; 1 to 40 characters
 * @param subject identifier of what it is about; 1 to 120 characters
 * @param title one line for people; 1 to 200 characters, no personal data
 */
public record JobOrder(String kind, String subject, String title) {

    public JobOrder {
        requireLength("kind", kind, 40);
        requireLength("subject", subject, 120);
        requireLength("title", title, 200);
    }

    private static void requireLength(String name, String value, int most) {
        if (value == null || value.isEmpty() || value.length() > most) {
            throw new IllegalArgumentException(name + " has 1 to " + most + " characters");
        }
    }
}
