package skillcert.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChainHashTest {

    // The input written out by hand, then: xxd -r -p | sha256sum (intl), xxd -r -p | openssl dgst -sm3 (gm)
    //   00000001                            version 1
    //   01 00000020 00 (32 times)           previous hash: the origin
    //   01 00000003 e794b2                  text 甲
    //   01 00000001 37                      number 7
    //   00                                  null
    //   01 00000000                         empty text
    //   01 0000001b 323032362d…30345a       instant 2026-11-23T01:02:03.000004Z
    //   01 00000002 00ff                    bytes
    @ParameterizedTest
    @DisplayName("I6: the hash of a row is what sha256sum and openssl make of the documented bytes")
    @CsvSource({
        "INTL, c04eebff5ebac954ff744d2276e533bd4a962e4b05d20d54145e4671721bfd9b",
        "GM, add9769d95d6733c81c39d1f50fc1a425351a3014fbaba6a3f62a62a241047f4"
    })
    void knownAnswers(Suite suite, String expected) {
        byte[] hash = ChainHash.after(suite, 1, ChainHash.origin())
                .text("甲")
                .number(7)
                .text(null)
                .text("")
                .instant(Instant.parse("2026-11-23T01:02:03.000004Z"))
                .bytes(new byte[] {0, (byte) 0xff})
                .hash();
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("I6: text moved across a field border, null for empty, another version or predecessor: another hash")
    void distinguishes(Suite suite) {
        List<UnaryOperator<ChainHash>> rows = List.of(
                h -> h.text("ab").text("c"),
                h -> h.text("a").text("bc"),
                h -> h.text("abc").text(""),
                h -> h.text("").text("abc"),
                h -> h.text("abc").text(null),
                h -> h.text(null).text("abc"),
                h -> h.text("abc"),
                h -> h.text("ab").text("c").text(null),
                h -> h.text("ab").text("c").text(""),
                // these two differ by nothing but the lengths
                h -> h.text("a\u0001b").text("c"),
                h -> h.text("a").text("b\u0001c"));
        Set<String> hashes = rows.stream()
                .map(row -> hex(row.apply(ChainHash.after(suite, 1, ChainHash.origin()))))
                .collect(Collectors.toSet());
        byte[] other = ChainHash.origin();
        other[31] = 1;
        hashes.add(hex(rows.get(0).apply(ChainHash.after(suite, 2, ChainHash.origin()))));
        hashes.add(hex(rows.get(0).apply(ChainHash.after(suite, 1, other))));
        assertThat(hashes).hasSize(rows.size() + 2);
    }

    @Test
    @DisplayName("I6: an instant always has six decimals, also when the database gave none")
    void instants() {
        byte[] given = ChainHash.after(Suite.INTL, 1, ChainHash.origin())
                .instant(Instant.parse("2026-11-23T01:02:03Z"))
                .hash();
        byte[] written = ChainHash.after(Suite.INTL, 1, ChainHash.origin())
                .text("2026-11-23T01:02:03.000000Z")
                .hash();
        assertThat(given).isEqualTo(written);
    }

    private static String hex(ChainHash hash) {
        return HexFormat.of().formatHex(hash.hash());
    }
}
