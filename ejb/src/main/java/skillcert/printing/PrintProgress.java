package skillcert.printing;

import java.io.Serializable;

/**
 * How far the printing of a list is.
 *
 * @param ordered sheets in print jobs
 * @param made sheets of which the file is made
 * @param lastJob the print job ordered last, or null
 */
public record PrintProgress(long ordered, long made, Long lastJob) implements Serializable {}
