package skillcert.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How many questions one address may ask: twenty at once, then one every three seconds (T-25). */
@ApplicationScoped
class LookupLimit {

    private static final int AT_ONCE = 20;
    private static final int A_MINUTE = 20;
    private static final int ADDRESSES = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    /** Whether the address may ask now. */
    boolean allows(String address) {
        return buckets.get(address, unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                        .build())
                .tryConsume(1);
    }
}
