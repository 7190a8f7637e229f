package skillcert.web.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrServletTest {

    @ParameterizedTest
    @DisplayName("T-38 the segment is read however a scanner or a copy hands the address on")
    @ValueSource(strings = {"/S0000ABC", "/s0000abc", "/S0000ABC/", " /S0000ABC "})
    void segmentIsRead(String path) {
        assertThat(QrServlet.segment(path)).isEqualTo("S0000ABC");
    }

    @ParameterizedTest
    @DisplayName("T-38 an address without a segment gives an empty one, which is no code of ours")
    @NullSource
    @ValueSource(strings = {"", "/"})
    void nothingIsEmpty(String path) {
        assertThat(QrServlet.segment(path)).isEmpty();
    }

    @Test
    @DisplayName("T-38 a path inside the segment stays in it, so that the code is refused and not cut to a good one")
    void pathStays() {
        assertThat(QrServlet.segment("/ABC/DEF")).isEqualTo("ABC/DEF");
    }

    @Test
    @DisplayName("T-38 an endless address is cut, and stays longer than any code of ours")
    void endlessIsCut() {
        assertThat(QrServlet.segment("/" + "A".repeat(100_000))).hasSize(512);
    }
}
