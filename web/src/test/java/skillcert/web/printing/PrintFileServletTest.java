package skillcert.web.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintFileServletTest {

    @ParameterizedTest
    @DisplayName("I11 job and tray are whole numbers; anything else is refused and never parsed")
    @NullSource
    @ValueSource(strings = {"", "-1", "1.5", "1 ", "９", "12345678901", "x"})
    void notACount(String parameter) {
        assertThat(PrintFileServlet.isCount(parameter)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("I11 a job and a tray are found by their numbers")
    @ValueSource(strings = {"1", "42", "999999999"})
    void count(String parameter) {
        assertThat(PrintFileServlet.isCount(parameter)).isTrue();
    }
}
