package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.testing.AgreedRights;
import skillcert.testing.Commands;
import skillcert.testing.Commands.Command;
import skillcert.testing.Deployments;

/** Every command of every door by every role: what the matrix does not give is refused before anything happens. */
@ExtendWith(ArquillianExtension.class)
class RoleMatrixIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    private final AgreedRights agreed = AgreedRights.read();

    @Inject
    private TestActors actors;

    @Inject
    private Commands commands;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    /** Calls it with arguments that are well-formed and name nothing. */
    private Throwable call(Command command, Actor actor) throws Exception {
        Object[] arguments = Stream.of(command.method().getParameterTypes())
                .map(Commands::plausible)
                .toArray();
        arguments[0] = actor;
        return commands.call(command, arguments).thrown();
    }

    @ParameterizedTest(name = "I15 I7 every command by {0}")
    @EnumSource(Role.class)
    void everyCommand(Role role) throws Exception {
        Actor actor = actors.account(actors.unit(role.unitKinds().iterator().next()), role);
        SoftAssertions softly = new SoftAssertions();
        int refused = 0;
        for (Command command : commands.all()) {
            Throwable answer = call(command, actor);
            if (agreed.openTo(command.name(), role)) {
                // a good answer, or a refusal for what the call says and not for who gives it; a fault would prove
                // nothing
                softly.assertThat(answer == null
                                || answer instanceof DomainException && !(answer instanceof NotPermittedException))
                        .as("%s lets %s in: %s", command.name(), role, answer)
                        .isTrue();
            } else {
                softly.assertThat(answer)
                        .as("%s refuses %s", command.name(), role)
                        .isInstanceOf(NotPermittedException.class)
                        .hasMessage("IDENTITY_NOT_PERMITTED [" + command.name() + "]");
                refused++;
                softly.assertThat(traces(actor.login(), command.name()))
                        .as("the refusal of %s by %s is in the audit", command.name(), role)
                        .isPositive();
            }
        }
        softly.assertAll();
        assertThat(refused).as("commands that %s may not give", role).isGreaterThan(20);
    }

    private int traces(String login, String command) throws SQLException {
        return new AuditRows(database)
                .number(
                        "SELECT COUNT(*) FROM audit_entry WHERE actor = ? AND subject = ?"
                                + " AND event = 'COMMAND_REFUSED' AND outcome = 'REFUSED'",
                        login,
                        command);
    }

    @Test
    @DisplayName("I15 every command has its actor first, and without one it is refused to everybody")
    void nobody() throws Exception {
        List<Command> all = commands.all();
        assertThat(all).extracting(Command::name).contains("Filings.enter", "Issuing.issue", "RoleGrants.grant");
        for (Command command : all) {
            assertThat(command.method().getParameterTypes()[0])
                    .as(command.name())
                    .isEqualTo(Actor.class);
            Throwable answer = call(command, null);
            assertThat(answer instanceof EJBException wrapped ? wrapped.getCause() : answer)
                    .as(command.name())
                    .isInstanceOf(NotPermittedException.class);
        }
    }
}
