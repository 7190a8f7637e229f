package skillcert.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LookupLimitTest {

    private final LookupLimit cut = new LookupLimit();

    @Test
    @DisplayName("T-25 one address may ask twenty times at once and no more; another is not held back by it")
    void limitsEachAddress() {
        long allowed =
                IntStream.range(0, 100).filter(i -> cut.allows("127.0.0.1")).count();
        assertThat(allowed).isBetween(20L, 22L);
        assertThat(cut.allows("127.0.0.2")).isTrue();
    }
}
