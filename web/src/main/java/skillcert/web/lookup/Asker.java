package skillcert.web.lookup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * From which address a public question comes, for its limit (T-25). Which proxies are believed is a matter of the server;
 * a header that anybody can write is not read here.
 */
final class Asker {

    private static final int GROUPS_OF_A_NETWORK = 4;

    private Asker() {}

    /** The address of the other end of this request. */
    static String of(HttpServletRequest request) {
        return network(request.getRemoteAddr());
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
