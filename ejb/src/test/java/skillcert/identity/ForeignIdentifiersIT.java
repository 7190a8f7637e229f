package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.reflect.Parameter;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.ledger.Issuing;
import skillcert.printing.PrintJobs;
import skillcert.printing.PrintProgress;
import skillcert.testing.AgreedRights;
import skillcert.testing.Commands;
import skillcert.testing.Commands.Command;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** The identifiers of one school, given to every command that takes one, by everybody of another territory. */
@ExtendWith(ArquillianExtension.class)
class ForeignIdentifiersIT {

    /** What is nobody's secret, or not a school's: each with its reason. */
    private static final Set<String> NOT_OF_A_SCHOOL = Set.of(
            // streams, accounts, units and grants are the administrators', who are refused elsewhere by right
            "AuditVerifier.verify",
            "DemonstrationClock.advance",
            // item by item through the door of one approval, which is tried here
            "BulkApprovals.approve");

    /** Accounts, rules, the audit and jobs belong to no school; a job is its orderer's, which its own tests prove. */
    private static final Set<String> PACKAGES_OF_NO_SCHOOL = Set.of(
            "skillcert.identity", "skillcert.policy", "skillcert.administration", "skillcert.audit", "skillcert.jobs");

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    private final AgreedRights agreed = AgreedRights.read();

    @Inject
    private IssuedSchool schools;

    @Inject
    private Commands commands;

    @Inject
    private Issuing issuing;

    @Inject
    private PrintJobs jobs;

    @Inject
    private TestActors actors;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    private long number(String sql, String... values) throws SQLException {
        return new AuditRows(database).number(sql, values);
    }

    /** Every name under which a command takes an identifier of a school, with that of this school. */
    private Map<String, Object> identifiers(ListedSchool school) throws Exception {
        String number = issuing.issue(school.approver(), school.listId()).first();
        long job = jobs.order(school.registrar(), school.listId(), IdempotencyKey.create());
        long filing = number("SELECT MAX(id) FROM filing WHERE unit_code = ?", school.unit());
        long request = number(
                "SELECT MAX(id) FROM approval_request WHERE requested_unit = ? AND kind = 'RESULT_LIST'",
                school.unit());
        Map<String, Object> theirs = new HashMap<>(Map.of(
                "batchId", school.batchId(),
                "listId", school.listId(),
                "jobId", job,
                "bodyId", schools.bodyId(school),
                "number", number,
                "numbers", List.of(number),
                "bodyCode", schools.bodyCode(school),
                "code", schools.bodyCode(school),
                "Filings.id", filing,
                "Approvals.id", request));
        theirs.put("WorkQueues.id", request);
        return theirs;
    }

    @Test
    @DisplayName("I15 I7 another school's or city's identifier is refused by every command, and the attempt is audited")
    void everyCommandByEveryOutsider() throws Exception {
        Map<String, Object> theirs = identifiers(schools.withApprovedList(3));
        String other = actors.unit(UnitKind.SCHOOL, "01");
        String city = actors.unit(UnitKind.CITY, "01");
        List<Role> outsiders = List.of(
                Role.SCHOOL_REGISTRAR,
                Role.SCHOOL_APPROVER,
                Role.SCHOOL_SUPERVISOR,
                Role.CITY_OFFICER,
                Role.INSPECTOR,
                Role.CENTRE_CLERK,
                Role.ALLIANCE_OFFICER);
        int tried = 0;
        for (Role role : outsiders) {
            UnitKind kind = role.reach(UnitKind.SCHOOL).isPresent()
                    ? UnitKind.SCHOOL
                    : role.reach(UnitKind.CITY).isPresent()
                            ? UnitKind.CITY
                            : role.unitKinds().iterator().next();
            String login = "t" + UUID.randomUUID().toString().substring(0, 13);
            Actor outsider = TestActors.of(login, kind == UnitKind.CITY ? city : other, kind, "01", role);
            for (Command command : commands.all()) {
                if (agreed.openTo(command.name(), role) && takesIdentifier(command, theirs)) {
                    refusedOrEmpty(command, outsider, theirs);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(60);
    }

    private void refusedOrEmpty(Command command, Actor outsider, Map<String, Object> theirs) throws Exception {
        Object[] arguments = Stream.of(command.method().getParameters())
                .map(parameter -> argument(command, parameter, theirs))
                .toArray();
        arguments[0] = outsider;
        String audited = "SELECT COUNT(*) FROM audit_entry WHERE actor = ? AND event = 'COMMAND_REFUSED'";
        long before = number(audited, outsider.login());
        Commands.Outcome outcome = commands.call(command, arguments);
        if (outcome.thrown() != null) {
            assertThat(outcome.thrown()).as("%s by %s", command, outsider).isInstanceOf(DomainException.class);
            assertThat(((DomainException) outcome.thrown()).code().kind().status())
                    .as("%s by %s: %s", command, outsider, outcome.thrown())
                    .isIn(403, 404);
            assertThat(number(audited, outsider.login()))
                    .as("%s by %s is audited", command, outsider)
                    .isGreaterThan(before);
        } else {
            assertThat(empty(outcome.answer()))
                    .as("%s tells %s nothing: %s", command, outsider, outcome.answer())
                    .isTrue();
        }
    }

    private static boolean takesIdentifier(Command command, Map<String, Object> theirs) {
        List<Parameter> parameters = List.of(command.method().getParameters());
        boolean takes = parameters.stream().anyMatch(parameter -> identifier(command, parameter, theirs) != null);
        boolean mayTake = parameters.stream()
                .skip(1)
                .anyMatch(parameter -> parameter.getType() == long.class || parameter.getType() == String.class);
        boolean known = takes
                || !mayTake
                || NOT_OF_A_SCHOOL.contains(command.name())
                || PACKAGES_OF_NO_SCHOOL.contains(command.door().getPackageName());
        assertThat(known)
                .as("%s takes an identifier that this test does not know", command)
                .isTrue();
        return takes;
    }

    private static Object identifier(Command command, Parameter parameter, Map<String, Object> theirs) {
        if (PACKAGES_OF_NO_SCHOOL.contains(command.door().getPackageName())) {
            return null;
        }
        String own = command.door().getSimpleName() + "." + parameter.getName();
        return theirs.getOrDefault(own, theirs.get(parameter.getName()));
    }

    private static Object argument(Command command, Parameter parameter, Map<String, Object> theirs) {
        Object identifier = identifier(command, parameter, theirs);
        if (identifier != null) {
            return identifier;
        }
        if (parameter.getType() == ListQuery.class) {
            return ListQuery.first(10);
        }
        if (parameter.getName().equals("reason")) {
            // a good one, so that only the identifier can be refused
            return "与本人核对证件信息";
        }
        if (parameter.getType() == IdempotencyKey.class) {
            return IdempotencyKey.create();
        }
        return parameter.getType() == int.class ? (Object) 1 : Commands.nothing(parameter.getType());
    }

    private static boolean empty(Object answer) {
        if (answer instanceof Optional<?> optional) {
            return optional.isEmpty();
        }
        if (answer instanceof OptionalLong optional) {
            return optional.isEmpty();
        }
        if (answer instanceof ListPage<?> page) {
            return page.count() == 0;
        }
        if (answer instanceof PrintProgress progress) {
            return progress.ordered() == 0 && progress.made() == 0 && progress.lastJob() == null;
        }
        return answer instanceof Collection<?> several
                ? several.isEmpty()
                : Integer.valueOf(0).equals(answer);
    }
}
