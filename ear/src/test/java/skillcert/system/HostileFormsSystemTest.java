package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import skillcert.system.browser.Window;
import skillcert.system.http.Field;
import skillcert.system.http.Form;
import skillcert.system.http.Reply;
import skillcert.system.http.Visitor;

/**
 * Every field of every form under what no browser sends. The forms are found by visiting the pages; a command is attacked
 * where {@link FormCommands} comes to it, with good values in all other fields, so that it is this field that is refused.
 */
@OnServer
@Tag("soak")
@Order(71)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 3 bent forms of every page")
class HostileFormsSystemTest {

    private static final String MARKUP = "<script>alert(1)</script>";

    /** What no field of the portal takes. */
    private static final Map<String, String> NEVER = Map.of(
            "over-long", "长".repeat(100_000),
            "NUL", "a\u0000b",
            "escape", "a\u001b[31mb",
            "half a surrogate pair", "a\uD800b");

    /** What a field may take as the text that it is, and must show as such. */
    private static final List<String> PERHAPS =
            List.of(MARKUP, "=cmd|' /C calc'!A0", "ＦＵＬＬ　ｗｉｄｔｈ１２３", "#{1+1} ${7*7} '; drop table account; --");

    private static final List<String> NO_CHOICE = List.of("no-such-value", "-1", "' or 1=1 --", MARKUP);

    private static final List<String> STATES = List.of("", "1:1", "-1234567890:1234567890", MARKUP);

    private static final int LONGEST_FAULT = 600;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Set<String> attacked = new TreeSet<>();
    private final Set<String> buttons = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
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
        commands = FormCommands.bent(database);
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

    /** Each form is attacked when it is met first; then the command is carried out, so that the next finds what it needs. */
    @Test
    @Order(1)
    @DisplayName(
            "over-long, control, broken and bent values in each field, bent view states: refused without an effect")
    void everyCommand() throws SQLException {
        for (FormCommand command : commands.all()) {
            Visitor visitor = visitor(command.login());
            Form shown = shown(command, visitor);
            attacked.add(name(shown));
            boolean taken = buttons.add(name(shown) + ":" + command.button()) && attack(command, visitor, shown);
            if (!taken) {
                Reply good = visitor.send(command.sending(command.shown(visitor)));
                assertThat(good.refuses())
                        .as("%s: %s, before: %s", command, good.main(), faults)
                        .isFalse();
                assertThat(good.status())
                        .as("%s: %s, before: %s", command, good.main(), faults)
                        .isIn(200, 302);
            }
            tables.awaitJobs();
        }
        // their logins were ended on the way, and one has another password
        commands.restore(password);
        visitors.keySet().removeAll(Set.of("zhidao1", "zhizheng2"));
        assertThat(faults).isEmpty();
    }

    private Form shown(FormCommand command, Visitor visitor) {
        try {
            return command.shown(visitor);
        } catch (AssertionError | IllegalStateException missing) {
            throw new AssertionError(command + " cannot be reached, before: " + faults, missing);
        }
    }

    /** Goes on behind a fault, so that one run tells all of them. */
    private void note(Runnable demand) {
        try {
            demand.run();
        } catch (AssertionError fault) {
            String text = String.valueOf(fault.getMessage());
            faults.add(text.substring(0, Math.min(text.length(), LONGEST_FAULT)));
        }
    }

    private static String name(Form form) {
        return form.id().startsWith("post ") ? form.id() : form.page() + " " + form.id();
    }

    /** @return whether the command was carried out with what only looks hostile */
    private boolean attack(FormCommand command, Visitor visitor, Form first) throws SQLException {
        Form form = first;
        for (Field field : first.fields()) {
            for (Map.Entry<String, String> text : NEVER.entrySet()) {
                if (field.typed() && !field.ofTheMachine()) {
                    form = refused(command, visitor, form, field, text.getKey(), text.getValue());
                }
            }
            for (String bent : NO_CHOICE) {
                if (field.chosen() && !field.ofTheMachine() && !isMark(first, field, bent)) {
                    form = refused(command, visitor, form, field, "a choice that is none", bent);
                }
            }
        }
        bentState(command, visitor, form);
        for (Field field : first.fields()) {
            for (String text : PERHAPS) {
                if (field.typed() && !field.ofTheMachine()) {
                    Reply reply = send(command, visitor, command.shown(visitor), field.name(), text);
                    if (!reply.refuses() && reply.status() < 400) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** By its name alone a form of Faces is known as sent; and a one-time key may be any word. */
    private static boolean isMark(Form form, Field field, String value) {
        return field.name().equals(form.id())
                || field.name().endsWith(":key") && value.matches("[A-Za-z0-9:._-]{1,64}");
    }

    private Form refused(FormCommand command, Visitor visitor, Form form, Field field, String what, String value)
            throws SQLException {
        Map<String, String> before = tables.now();
        Reply reply = send(command, visitor, form, field.name(), value);
        String as = "%s, %s in %s: %s".formatted(command, what, field.name(), reply.main());
        Set<String> changed = TableStates.difference(before, tables.now());
        note(() -> assertThat(reply.refuses() || reply.status() >= 400).as(as).isTrue());
        note(() -> assertThat(changed).as(as).isEmpty());
        return reply.forms().stream()
                .filter(again -> again.id().equals(form.id()))
                .findFirst()
                .orElseGet(() -> command.shown(visitor));
    }

    private Reply send(FormCommand command, Visitor visitor, Form form, String field, String value)
            throws SQLException {
        Map<String, List<String>> values = form.untouched(form.button(command.button()));
        command.around(form).forEach((name, good) -> values.put(form.field(name).name(), List.of(good)));
        values.put(field, List.of(value));
        Reply reply = visitor.send(Visitor.sending(form, values));
        note(() -> decent(command + " with " + field, reply, value));
        if (reply.status() == 302) {
            note(() -> decent(command + " with " + field, visitor.get(reply.location()), value));
        }
        database.write("update credential set failures = 0, locked_until = null where login = ?", command.login());
        return reply;
    }

    /** Whatever was sent: no fault of ours, no markup, nothing for programmers. */
    private static void decent(String what, Reply reply, String sent) {
        assertThat(reply.status()).as(what).isLessThan(500);
        assertThat(reply.body()).as(what).doesNotContain(MARKUP);
        assertThat(reply.body().length()).as("%s: the size of the page", what).isLessThan(2_000_000);
        String shown = sent.length() < 2 ? reply.text() : reply.text().replace(sent, "");
        try {
            Window.requireNothingForProgrammers(shown.replaceAll("#\\{1\\+1\\}", ""));
        } catch (AssertionError e) {
            throw new AssertionError(what + ": " + e.getMessage(), e);
        }
    }

    /** The view state is what another site cannot know: with one that is not ours, nothing is done. */
    private void bentState(FormCommand command, Visitor visitor, Form form) throws SQLException {
        Map<String, String> before = tables.now();
        for (String bent : STATES) {
            Form fresh = form.multipart() ? command.shown(visitor) : form;
            Map<String, List<String>> values = fresh.untouched(fresh.button(command.button()));
            command.around(fresh)
                    .forEach((name, good) -> values.put(fresh.field(name).name(), List.of(good)));
            values.put("jakarta.faces.ViewState", List.of(bent));
            Reply reply = visitor.send(Visitor.sending(fresh, values));
            note(() -> decent(command + " with a bent state", reply, bent));
            note(() -> assertThat(reply.status())
                    .as("%s with a bent state", command)
                    .isNotEqualTo(302));
        }
        Set<String> changed = TableStates.difference(before, tables.now());
        note(() -> assertThat(changed).as("%s with a bent state", command).isEmpty());
    }

    static Stream<DemonstrationAccount> oneOfEachRole() {
        return RightsSystemTest.oneOfEachRole();
    }

    @Order(2)
    @ParameterizedTest(name = "every page by {0}: no form without its attack, nothing stored comes back as markup")
    @MethodSource("oneOfEachRole")
    @DisplayName("every page of every role, and the forms that ask")
    void crawl(DemonstrationAccount account) {
        Visitor visitor = visitor(account.login());
        List<String> paths = Pages.all().stream().map(Pages.Page::path).toList();
        Deque<String> next = Pages.all().stream()
                .filter(page -> page.openTo(account.role()) && page.path().endsWith(".xhtml"))
                .map(Pages.Page::path)
                .collect(Collectors.toCollection(ArrayDeque::new));
        Map<String, Integer> visits = new HashMap<>();
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            Reply reply = visitor.get(next.poll());
            decent(reply.path() + " by " + account, reply, "");
            for (Form form : reply.forms()) {
                if (form.method().equals("get")) {
                    if (asked.add(name(form))) {
                        ask(visitor, form);
                    }
                } else if (!form.id().equals("post /logout") && !form.id().equals("post /search")) {
                    assertThat(attacked)
                            .as("a form with no test, by %s", account)
                            .contains(name(form));
                } else if (asked.add(form.id())) {
                    search(visitor, form);
                }
            }
            reply.links().stream()
                    .filter(link -> paths.contains(link.replaceFirst("\\?.*", "")) && link.contains(".xhtml?"))
                    .filter(link -> !link.contains("csv=") && seen.add(link))
                    .filter(link -> visits.merge(link.replaceFirst("=.*", ""), 1, Integer::sum) <= 1)
                    .forEach(next::add);
        }
        assertThat(seen).as("lists and links seen by %s", account).hasSizeGreaterThan(5);
    }

    /** A form that asks by its address. */
    private static void ask(Visitor visitor, Form form) {
        // a longer address the server itself refuses
        List<String> texts = List.of(MARKUP, "a\u0000\u001b[31mb", "a\uD800b", "长".repeat(500), "#{1+1}");
        for (Field field : form.fields()) {
            for (String text : texts) {
                Map<String, List<String>> values = form.untouched("");
                values.put(field.name(), List.of(text));
                Reply reply = visitor.send(Visitor.sending(form, values));
                decent(form.page() + " asked with " + field.name(), reply, text);
                assertThat(reply.status())
                        .as("%s with %s", form.page(), field.name())
                        .isIn(200, 302, 400, 404);
            }
        }
    }

    private static void search(Visitor visitor, Form form) {
        if (form.id().equals("post /search")) {
            for (String text :
                    Stream.concat(PERHAPS.stream(), NEVER.values().stream()).toList()) {
                Map<String, List<String>> values = form.untouched("");
                values.put("q", List.of(text));
                Reply reply = visitor.send(Visitor.sending(form, values));
                decent("search", reply, text);
                values.put("token", List.of(MARKUP));
                assertThat(visitor.send(Visitor.sending(form, values)).status()).isIn(403, 413);
            }
        }
    }

    @Test
    @Order(3)
    @DisplayName(
            "I15 I7 the form of one's own record, sent with another school's identifier, changes nothing and is audited")
    void foreignIdentifiers() throws SQLException {
        FiledSchools.plan(visitor("lingnan1"), database, "SCH-LINGNAN");
        FiledSchools.plan(visitor("nanyue1"), database, "SCH-NANYUE");
        Map<String, String> foreign = SchoolAddresses.of(database, "SCH-LINGNAN");
        Set<String> tried = new TreeSet<>();
        for (String login : List.of("nanyue1", "nanyue2")) {
            Visitor visitor = visitor(login);
            for (Map.Entry<String, String> own :
                    SchoolAddresses.of(database, "SCH-NANYUE").entrySet()) {
                String theirs = foreign.get(own.getKey());
                for (Form form : visitor.get(own.getValue()).forms()) {
                    if (!theirs.endsWith("=1") && form.action().contains("=")) {
                        tried.add(name(form));
                        foreign(login, visitor, form, theirs);
                    }
                }
            }
        }
        assertThat(tried).contains("/assessment/batch.xhtml roster");
    }

    private void foreign(String login, Visitor visitor, Form form, String theirs) throws SQLException {
        String query = theirs.substring(theirs.indexOf('?'));
        for (String button : form.buttons()) {
            Map<String, List<String>> values = form.untouched(button);
            form.fields().stream()
                    .filter(field -> field.typed() && !field.ofTheMachine())
                    .forEach(field -> values.put(field.name(), List.of("核对")));
            String all = "select count(*) from audit_entry where actor = ? and outcome = 'REFUSED'";
            long audited = database.number(all, login);
            Map<String, String> before = tables.now();
            Visitor.Sending good = Visitor.filled(form, values, Map.of("file", Path.of("pom.xml")));
            Reply reply = visitor.send(
                    new Visitor.Sending(good.path().replaceFirst("\\?.*", "") + query, good.type(), good.body()));
            String what = name(form) + " " + button + query + " by " + login + ": " + reply.main();
            decent(what, reply, "");
            assertThat(reply.refuses() || List.of(403, 404).contains(reply.status()))
                    .as(what)
                    .isTrue();
            assertThat(TableStates.difference(before, tables.now())).as(what).isEmpty();
            assertThat(database.number(all, login)).as("%s in the audit", what).isGreaterThan(audited);
        }
    }

    @Test
    @Order(4)
    @DisplayName("every form of every page file was found and attacked")
    void complete() {
        Set<String> forms = Pages.buttons().stream()
                .filter(button -> !button.startsWith("/login"))
                .map(button -> button.replaceFirst(":.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(attacked).containsAll(forms);
    }
}
