package skillcert.jobs;

/**
 * How far a job is after a chunk.
 *
 * @param done pieces done so far, counted from the data
 * @param total pieces in all, as far as is known; 0 when it is not
 * @param finished whether nothing is left
 * @param result what came of it, in words for people and without personal data; empty until it is finished
 */
public record JobStep(long done, long total, boolean finished, String result) {

    /** There is more to do. */
    public static JobStep more(long done, long total) {
        return new JobStep(done, total, false, "");
    }

    /** Nothing is left. */
    public static JobStep finished(long done, String result) {
        return new JobStep(done, done, true, result);
    }
}
