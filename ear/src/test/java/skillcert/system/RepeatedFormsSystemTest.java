package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import skillcert.system.http.Form;
import skillcert.system.http.Reply;
import skillcert.system.http.Visitor;

/** Every command of every form, sent twice without script, byte for byte: one effect and the same answer. */
@OnServer
@Tag("soak")
@Order(70)
@StepByStep
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("I9 the same form twice")
class RepeatedFormsSystemTest {

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Set<String> sent = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();
    private ServerUnderTest server;
    private Database database;
    private TableStates tables;
    private FormCommands commands;
    private String password;

    @BeforeAll
    void open(ServerUnderTest running) throws SQLException {
        server = running;
        database = new Database();
        tables = new TableStates(database);
        FiledSchools.require(running, database);
        commands = FormCommands.twice(database);
        password = commands.passwordHash();
        Visitor.signIn(server, "zhidao1");
        Visitor.signIn(server, "zhizheng2");
    }

    @AfterAll
    void close() throws SQLException {
        commands.restore(password);
        database.close();
    }

    private Visitor visitor(String login) {
        return visitors.computeIfAbsent(login, name -> Visitor.signIn(server, name));
    }

    @Test
    @Order(1)
    @DisplayName("I9 every command of every form twice: one effect, the same answer")
    void twice() throws SQLException {
        for (FormCommand command : commands.all()) {
            Visitor visitor = visitor(command.login());
            Form shown = command.shown(visitor);
            sent.add(shown.page() + " " + shown.id() + ":" + command.button());
            Visitor.Sending sending = command.sending(shown);
            tables.awaitJobs();
            Map<String, String> before = tables.now();
            Reply first = visitor.send(sending);
            assertThat(first.status())
                    .as("%s: %s, before: %s", command, first.main(), faults)
                    .isIn(200, 302);
            assertThat(first.refuses())
                    .as("%s: %s, before: %s", command, first.main(), faults)
                    .isFalse();
            tables.awaitJobs();
            Map<String, String> between = tables.now();
            Reply second = visitor.send(sending);
            tables.awaitJobs();
            Set<String> changed = TableStates.difference(between, tables.now());
            if (command.again() == FormCommand.Again.REFUSED) {
                // a code that is refused counts as a failure, as it must
                changed.remove("skillcert.credential");
            }
            if (!changed.isEmpty()) {
                faults.add(command + " sent again changes " + changed + ", sent first "
                        + TableStates.difference(before, between));
            }
            try {
                compare(command, first, second);
            } catch (AssertionError fault) {
                faults.add(fault.getMessage());
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void compare(FormCommand command, Reply first, Reply second) {
        switch (command.again()) {
            case SAME -> {
                assertThat(second.status()).as("%s: %s", command, second.main()).isEqualTo(first.status());
                assertThat(second.location()).as("%s", command).isEqualTo(first.location());
                assertThat(second.main()).as("%s", command).isEqualTo(first.main());
            }
            case AS_IT_IS_NOW -> {
                assertThat(second.status()).as("%s: %s", command, second.main()).isIn(200, 302, 401);
                assertThat(second.refuses())
                        .as("%s: %s", command, second.main())
                        .isFalse();
            }
            case REFUSED -> assertThat(second.refuses())
                    .as("%s: %s", command, second.main())
                    .isTrue();
        }
    }

    @Test
    @Order(2)
    @DisplayName("I9 no command of any page was left out")
    void complete() {
        Set<String> buttons = Pages.buttons().stream()
                // before the login there is no account, and nothing to repeat: the session id changes with each step
                .filter(button -> !button.startsWith("/login"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(buttons).hasSizeGreaterThan(40);
        assertThat(sent).containsExactlyElementsOf(buttons);
    }
}
