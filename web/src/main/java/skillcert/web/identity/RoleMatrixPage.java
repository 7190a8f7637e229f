package skillcert.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import skillcert.identity.Role;
import skillcert.web.frame.Texts;

/** The role matrix as the code has it; it cannot be changed here (I15). */
@Named
@RequestScoped
public class RoleMatrixPage {

    /**
     * A role with all that the matrix says of it, in words.
     *
     * @param name of the role
     * @param where kinds of unit with the reach from there
     * @param rights what it allows
     * @param apart what one account must not hold beside it
     */
    public record Line(String name, List<String> where, List<String> rights, List<String> apart) {}

    /** Every role. */
    public List<Line> getLines() {
        return Stream.of(Role.values()).map(RoleMatrixPage::line).toList();
    }

    private static Line line(Role role) {
        return new Line(
                word("role", role),
                role.unitKinds().stream()
                        .map(kind -> word("unit.kind", kind) + "："
                                + word("reach", role.reach(kind).orElseThrow()))
                        .toList(),
                role.rights().stream()
                        .sorted()
                        .map(right -> word("right", right))
                        .toList(),
                role.administrator()
                        ? List.of(Texts.of("role.apart.all"))
                        : Stream.of(Role.values())
                                .filter(other -> !other.administrator() && role.conflictsWith(other))
                                .map(other -> word("role", other))
                                .toList());
    }

    private static String word(String prefix, Enum<?> constant) {
        return Texts.of(prefix + "." + constant.name());
    }
}
