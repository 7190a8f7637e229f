package skillcert.audit;

import java.util.List;
import java.util.Optional;

/**
 * The heads of the chains of one capability, for the signed export and for the comparison with it. A capability that
 * keeps chains implements it as a CDI bean; audit finds it there (rule 1: audit knows nobody who knows audit).
 */
public interface ChainHeads {

    /** Whether a chain of this name would be one of these. */
    boolean owns(String chain);

    /**
     * The next heads in the order of their names, as they are committed now.
     *
     * @param after name of the last chain seen, "" for the first page
     * @param most how many at the most
     */
    List<ChainHead> page(String after, int most);

    /** The head of this chain as it is committed now. */
    Optional<ChainHead> find(String chain);

    /** The stored hash of an entry; empty if it is not there. */
    Optional<byte[]> findHash(String chain, long seq);
}
