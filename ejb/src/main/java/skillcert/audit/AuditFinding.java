package skillcert.audit;

import java.io.Serializable;

/**
 * One thing that is wrong with a chain or with the exported heads.
 *
 * @param kind what is wrong
 * @param stream which chain, or which file of heads
 * @param seq the entry; of several missing ones the first; 0 if the head is meant
 * @param count how many entries it stands for, at least 1
 */
public record AuditFinding(Kind kind, String stream, long seq, long count) implements Serializable {

    /** What can be wrong. */
    public enum Kind {
        /** The entry no longer has the hash that it was written with. */
        CHANGED,
        /** The entry has a right hash, but not one that our key vouches for. */
        FORGED,
        /** The entry does not continue the one before it. */
        UNLINKED,
        /** Entries are not there, in the middle or at the end, although the head counts them. */
        MISSING,
        /** The entry stands before the first or after the last that the head counts. */
        ADDED,
        /** The head does not show the hash of the last entry, or is not there. */
        HEAD_CHANGED,
        /** Entries that an exported head counted are not there, and the head was set back or removed with them. */
        TAIL_CUT,
        /** The entry is not the one that an exported head names. */
        REWRITTEN,
        /** A file of exported heads is not as it was signed, or does not follow the file before it. */
        HEADS_CHANGED,
        /** A file of exported heads is not there. */
        HEADS_MISSING,
        /** The stream, or the exported heads, could not be read, and so nothing is known of it; the server log says why. */
        UNCHECKED
    }
}
