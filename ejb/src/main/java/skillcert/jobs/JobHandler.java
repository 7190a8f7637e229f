package skillcert.jobs;

import skillcert.kernel.Actor;

/** What a capability supplies for each kind of job: an application-scoped bean. */
public interface JobHandler {

    /** The kind of job it does, at most 40 characters; its words stand under {@code job.KIND}. */
    String kind();

    /**
     * Does the next chunk in the caller's transaction: some seconds of work, whose place is found in the data and in
     * nothing else, so that a chunk that was rolled back or done twice harms nothing (I18). What it throws ends the job.
     *
     * @param actor who ordered the job, with the rights held now
     * @param subject what it is about, as ordered
     */
    JobStep step(Actor actor, String subject);
}
