package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import skillcert.identity.control.LoginLimit;

class AddressLimitTest {

    @Test
    @DisplayName("T-25 an IPv4 address is one asker")
    void wholeAddress() {
        assertThat(AddressLimit.network("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("T-25 all addresses of one IPv6 line are one asker, however they are written")
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:0DB8:0001:0002:ffff:ffff:ffff:ffff, 2001:db8:1:2::/64",
        "2001:db8:1:2::9, 2001:db8:1:2::/64",
        "2001:db8::1, 2001:db8:0:0::/64",
        "fe80:0:0:0:1:2:3:4%eth0, fe80:0:0:0::/64",
        "::1, 0:0:0:0::/64"
    })
    void network(String address, String network) {
        assertThat(AddressLimit.network(address)).isEqualTo(network);
    }

    @Test
    @DisplayName("T-25 two lines are two askers")
    void twoLines() {
        assertThat(AddressLimit.network("2001:db8:1:2::1")).isNotEqualTo(AddressLimit.network("2001:db8:1:3::1"));
    }

    @Test
    @DisplayName(
            "8.1.4.1 twenty failed logins at once and no more; what succeeds does not count, and another address is free")
    void logins() {
        LoginLimit cut = new LoginLimit(20);
        for (int i = 0; i < 100; i++) {
            assertThat(cut.allows("203.0.113.7")).isTrue();
            cut.succeeded("203.0.113.7");
        }
        long allowed =
                IntStream.range(0, 100).filter(i -> cut.allows("203.0.113.7")).count();
        assertThat(allowed).isBetween(20L, 22L);
        assertThat(cut.allows("203.0.113.8")).isTrue();
        assertThat(IntStream.range(0, 100).filter(i -> cut.tells("203.0.113.7")).count())
                .as("notes in the audit")
                .isEqualTo(1);
    }
}
