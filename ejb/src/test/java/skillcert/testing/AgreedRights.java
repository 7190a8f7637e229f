package skillcert.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import skillcert.identity.Role;
import skillcert.kernel.Right;

/** Who may do what as it was agreed, written by hand in {@code agreed-rights.csv}: the code is compared with it. */
public final class AgreedRights {

    private static final String FILE = "/skillcert/agreed-rights.csv";
    private static final String EVERYBODY = "*";

    private final Map<String, Set<Right>> commands = new TreeMap<>();

    private AgreedRights() {}

    /** The agreed rights of the commands, out of the file. */
    public static AgreedRights read() {
        try (InputStream file = AgreedRights.class.getResourceAsStream(FILE)) {
            AgreedRights agreed = new AgreedRights();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("command,"))
                    .map(line -> line.split(",", -1))
                    .forEach(agreed::add);
            return agreed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] line) {
        Set<Right> before = commands.put(
                line[1],
                line[2].equals(EVERYBODY)
                        ? Set.of()
                        : Stream.of(line[2].split(" ")).map(Right::valueOf).collect(Collectors.toSet()));
        if (before != null) {
            throw new IllegalStateException(line[1] + " stands twice in " + FILE);
        }
    }

    /** The rights of which any one is enough, by the name of the command; an empty set lets every account in. */
    public Map<String, Set<Right>> commands() {
        return commands;
    }

    /** Whether a role may give the command of this name; nobody may give one that nobody agreed. */
    public boolean openTo(String command, Role role) {
        Set<Right> enough = commands.get(command);
        return enough != null && (enough.isEmpty() || enough.stream().anyMatch(role.rights()::contains));
    }
}
