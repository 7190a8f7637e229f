package skillcert.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAddressTest {

    private static final Set<String> COLUMNS = Set.of("name", "state");

    private static ListAddress read(Map<String, String> parameters) {
        return ListAddress.read(parameters, COLUMNS, COLUMNS, Set.of("id"));
    }

    private static Map<String, String> decode(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.substring(1).split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Test
    @DisplayName("the state of a list survives its way through the address, whatever is typed in a filter")
    void roundTrip() {
        ListAddress address =
                new ListAddress(Map.of("id", "7"), Map.of("name", "张 三&f.state=x+%26#?=；"), "state", true, "c:1/2", 50);
        assertThat(read(decode(address.encode()))).isEqualTo(address);
    }

    @Test
    @DisplayName("an address with unknown columns, sizes and blanks still opens the list")
    void unknownIsLeftOut() {
        ListAddress address = read(Map.of(
                "f.password", "x", "f.name", "  ", "f.state", "a".repeat(101), "sort", "-secret", "size", "5000"));
        assertThat(address).isEqualTo(new ListAddress(Map.of(), Map.of(), null, false, null, 20));
    }

    @ParameterizedTest(name = "{0} then name gives {1}")
    @DisplayName("a head sorts rising first, then falling, then rising again, from the first page")
    @CsvSource({"'',name", "name,-name", "-name,name", "state,name"})
    void headsTurnTheOrder(String before, String after) {
        Map<String, String> sorted =
                decode(read(Map.of("sort", before, "after", "c9")).sortedBy("name"));
        assertThat(sorted).containsEntry("sort", after).doesNotContainKey("after");
    }

    @Test
    @DisplayName("the next page keeps filters, order and the page's own parameters")
    void nextPageKeepsAll() {
        String next = read(Map.of("f.name", "x", "sort", "-name", "id", "7", "other", "y"))
                .at("c2");
        assertThat(decode(next))
                .containsOnly(
                        Map.entry("f.name", "x"),
                        Map.entry("sort", "-name"),
                        Map.entry("id", "7"),
                        Map.entry("after", "c2"));
    }
}
