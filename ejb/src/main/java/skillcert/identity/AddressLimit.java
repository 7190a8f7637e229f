package skillcert.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How often one address may do something: so many times at once, then as many a minute. Each node counts for itself, in
 * memory. Which proxies are believed is a matter of the server; a header that anybody can write is not read for it.
 */
public final class AddressLimit {

    private static final int ADDRESSES = 100_000;
    private static final int GROUPS_OF_A_NETWORK = 4;

    private final int most;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    /** @param most times at once, and times that come back in a minute */
    public AddressLimit(int most) {
        this.most = most;
    }

    /** Whether the address may do it now; if so, it is counted. */
    public boolean allows(String address) {
        return bucket(address).tryConsume(1);
    }

    /** What was counted last shall not count. */
    public void giveBack(String address) {
        bucket(address).addTokens(1);
    }

    private Bucket bucket(String address) {
        return buckets.get(network(address), unused -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build());
    }

    /**
     * What counts as one asker: an IPv4 address, or the first 64 bits of an IPv6 address, since a single line has all the
     * addresses behind them.
     *
     * @param address as the container writes it: IPv6 in eight groups without an abbreviation, or abbreviated
     */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String plain = address.replaceFirst("%.*$", "");
        int gap = plain.indexOf("::");
        String head = gap < 0 ? plain : plain.substring(0, gap);
        String[] groups = head.isEmpty() ? new String[0] : head.split(":");
        return Arrays.stream(Arrays.copyOf(groups, GROUPS_OF_A_NETWORK))
                .map(group ->
                        group == null ? "0" : group.replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(":", "", "::/64"));
    }
}
