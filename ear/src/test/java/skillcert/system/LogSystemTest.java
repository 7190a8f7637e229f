package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import skillcert.system.browser.Portal;

/** What all the other system tests have left in the log of the server; so it runs behind them; only the forced failure comes later. */
@OnServer
@Order(Integer.MAX_VALUE - 1)
@DisplayName("the log of the server behind all system tests")
class LogSystemTest {

    private static final Pattern ID_NUMBER = Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");

    private static final Pattern PHONE = Pattern.compile("(?<![0-9A-Za-z])1[3-9]\\d{9}(?![0-9A-Za-z])");

    @Test
    @DisplayName("I14 no ID number, no phone number, no password stands in it")
    void nothingPersonal(ServerUnderTest server) {
        String log = server.log();
        assertThat(log.lines().filter(line -> ID_NUMBER.matcher(line).find())).isEmpty();
        assertThat(log.lines().filter(line -> PHONE.matcher(line).find())).isEmpty();
        assertThat(log).doesNotContain(Portal.PASSWORD);
    }

    @Test
    @DisplayName("nothing that people did in the pages has failed inside")
    void nothingFailed(ServerUnderTest server) {
        List<String> failures = server.log()
                .lines()
                .filter(line -> line.matches("^\\S+ \\S+ (ERROR|SEVERE|FATAL) .*"))
                .toList();
        assertThat(failures).isEmpty();
    }
}
