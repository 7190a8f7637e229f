/**
 * Long work: what was ordered, how far it is, and how to pause, resume or cancel it. A capability implements {@link
 * skillcert.jobs.JobHandler}; the work is done in chunks, each one transaction, and each finds its place in the data and
 * never in the job (I18): a job killed at any moment goes on with nothing lost, doubled or skipped.
 *
 * <p>It stands on the server's managed executor and a table of ours, not on Jakarta Batch: what Batch would add is a
 * repository with checkpoints, which may not be trusted here, since JBeret saves them before the chunk commits (DESIGN 5),
 * and a second account of every state that the page must show and people must be able to change.
 *
 * <p>The row of a job is locked for as long as a chunk takes. So two nodes that both believe a job to be theirs do it by
 * turns and not twice, and whoever pauses or cancels waits for the chunk and is obeyed before the next. What it cannot
 * do: stop a chunk in its middle. Keep chunks short.
 */
package skillcert.jobs;
