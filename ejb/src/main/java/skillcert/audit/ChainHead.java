package skillcert.audit;

import java.util.Arrays;

/**
 * Where a chain ends now.
 *
 * @param chain its name, unique over all chains of the product
 * @param seq the number of its last entry
 * @param hash of that entry, 32 bytes
 */
public record ChainHead(String chain, long seq, byte[] hash) {

    public ChainHead {
        hash = hash.clone();
    }

    /** The 32 bytes. */
    @Override
    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainHead that
                && chain.equals(that.chain)
                && seq == that.seq
                && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return chain.hashCode() + Long.hashCode(seq);
    }
}
