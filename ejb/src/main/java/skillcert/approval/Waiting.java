package skillcert.approval;

import java.io.Serializable;

/**
 * What waits for somebody, as the frame of every page shows it.
 *
 * @param count how many requests
 * @param newest when the last of them was submitted, in milliseconds of the epoch; 0 when there is none
 */
public record Waiting(int count, long newest) implements Serializable {}
