package skillcert.jobs;

/**
 * A job can go on, and this is committed. It may be lost: {@link JobWatch} looks for jobs that nobody does.
 *
 * @param id its number
 */
public record JobReady(long id) {}
