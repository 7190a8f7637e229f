package skillcert.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * One file of exported heads.
 *
 * @param name its name in the folder
 * @param number 1, 2, 3 … without a hole
 * @param at when it was made; null if it does not say
 * @param chains how many heads it has
 * @param intact whether it is as it was signed, by a key of ours
 */
public record HeadsFile(String name, long number, Instant at, long chains, boolean intact) implements Serializable {}
