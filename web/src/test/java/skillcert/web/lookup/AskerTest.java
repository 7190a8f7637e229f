package skillcert.web.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskerTest {

    @Test
    @DisplayName("T-25 an IPv4 address is one asker")
    void wholeAddress() {
        assertThat(Asker.network("203.0.113.7")).isEqualTo("203.0.113.7");
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
        assertThat(Asker.network(address)).isEqualTo(network);
    }

    @Test
    @DisplayName("T-25 two lines are two askers")
    void twoLines() {
        assertThat(Asker.network("2001:db8:1:2::1")).isNotEqualTo(Asker.network("2001:db8:1:3::1"));
    }
}
