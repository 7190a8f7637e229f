package skillcert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.approval.ApprovalStep;
import skillcert.identity.Role;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;
import skillcert.testing.AgreedRights;

/** The rights of the matrix against the commands that demand them. */
class RightsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("skillcert");

    private static final String BEHIND_A_DOOR =
            "works in the transaction of a door that has let the actor in, and not without one";

    /** Every method of a door that asks for no right, with the reason. A new one fails until somebody has thought of it. */
    private static final Map<String, String> UNGUARDED = new TreeMap<>();

    static {
        open(
                BEHIND_A_DOOR,
                "ApprovalRequests.request",
                "ApprovalRequests.resubmit",
                "ApprovalRequests.findReturned",
                "AuditTrail.record",
                "AuditTrail.read",
                "BodyCodes.assign",
                "BodyCodes.retire",
                "BodyStandings.lock",
                "BodyStandings.lockByCode",
                "BodyStandings.lockInForce",
                "BodyStandings.lockAlone",
                "BodyStandings.nameOn",
                "BodyStandings.requireScope",
                "CalendarYears.amend",
                "CalendarYears.arrange",
                "CodeRegister.registerExternal",
                "DocumentVersions.add",
                "DocumentVersions.of",
                "Jobs.order",
                "ParameterSettings.revise",
                "ParameterSettings.set",
                "SentForms.find",
                "SentForms.keep");
        open(
                "leaves a trace and does nothing else; who is refused must be able to leave one",
                "AuditTrail.attempted",
                "AuditTrail.failed",
                "AuditTrail.refused",
                "AuditTrail.taken");
        open(
                "belongs to the way in: there is no actor yet, or the token of the login is the proof",
                "LoginAttempts.requireAllowed",
                "LoginAttempts.succeeded",
                "SigningIn.authenticate",
                "Sessions.visit",
                "Sessions.signOut",
                "Sessions.findEnd",
                "Accounts.requireActor");
        open(
                "is public: it is limited, masked and asked by anybody",
                "PublicLookup.byQr",
                "PublicLookup.byNumber",
                "PublicLookup.requireAllowed",
                "PublicBodies.find",
                "PublicBodies.list",
                "PublicFilings.find",
                "PublicFilings.running",
                "PublicNotices.require");
        open(
                "answers a capability; no page may use it (HouseRulesTest of web)",
                "ApprovalRequests.timeline",
                "Accounts.findActor",
                "ApprovedLists.require",
                "ApprovedLists.lock",
                "ApprovedLists.rows",
                "AuditWitness.findDetail",
                "Bodies.known",
                "BodyCodes.isRetired",
                "CertificateChecks.find",
                "CodeRegister.capacities",
                "CodeRegister.capacity",
                "CodeRegister.external",
                "CodeRegister.find",
                "CodeRegister.findExternal",
                "CodeRegister.list",
                "Documents.require",
                "Documents.store",
                "DemonstrationClock.restore",
                "KeySetup.rotate",
                "MasterKeyChange.keys",
                "MasterKeyChange.masters",
                "MasterKeyChange.prepare",
                "MasterKeyChange.requirePrepared",
                "MasterKeyChange.next",
                "Parameters.setting",
                "PersonAccounts.holders",
                "PersonAccounts.of",
                "Parameters.number",
                "WorkingDays.isWorking",
                "TimerRuns.last",
                "WorkingDays.plus");
        open(
                "is run by the start of the server or by its clock; no page may use it (HouseRulesTest of web)",
                "AuditNight.watch",
                "DraftPurge.run",
                "Drafts.purge",
                "Expiry.due",
                "Expiry.expire",
                "ExpiryTimer.run",
                "Founding.found",
                "Founding.isNeeded",
                "Founding.keepFirstPassword",
                "JobChunks.next",
                "JobChunks.fail",
                "JobChunks.idle",
                "JobWatch.look",
                "KeySetup.open",
                "LedgerNight.watch",
                "Rescue.asked",
                "Rescue.rescue",
                "TimerRuns.begin",
                "TimerRuns.end");
        open(
                "is nobody's secret: names of units and people, catalogues, working days, years with a calendar, whether this is a"
                        + " demonstration",
                "CalendarYears.known",
                "DemonstrationClock.movable",
                "DemonstrationClock.shift",
                "Occupations.byId",
                "Occupations.catalogue",
                "Occupations.find",
                "Occupations.require",
                "People.of",
                "Units.find",
                "Units.findDepartment",
                "Units.findOpen",
                "Units.ofKind",
                "Units.require",
                "WorkingDays.between");
    }

    private static void open(String reason, String... methods) {
        for (String method : methods) {
            UNGUARDED.put(method, reason);
        }
    }

    private static List<JavaClass> doors() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .toList();
    }

    private static boolean guarded(JavaMethod method) {
        return method.isAnnotatedWith(Permitted.class) || method.getOwner().isAnnotatedWith(Permitted.class);
    }

    @Test
    @DisplayName("I15 every right is demanded by a command or asked of a second person; none is invented")
    void everyRightIsDemanded() {
        Set<Right> demanded = EnumSet.noneOf(Right.class);
        doors().stream()
                .flatMap(door -> door.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Permitted.class))
                .forEach(method -> demanded.addAll(Arrays.asList(
                        method.getAnnotationOfType(Permitted.class).value())));
        // the right that a request for a second person names is demanded by the door of approvals
        CLASSES.stream()
                .filter(type -> !type.isEquivalentTo(Role.class) && !type.isEquivalentTo(Right.class))
                .filter(type -> type.getAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(ApprovalStep.class)))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Right.class))
                .forEach(access -> demanded.add(Right.valueOf(access.getTarget().getName())));
        assertThat(demanded).containsExactlyInAnyOrder(Right.values());
    }

    @Test
    @DisplayName("I15 every right is held by a role, and no role holds one for a unit it cannot be held in")
    void everyRightIsHeld() {
        assertThat(Role.rightsOf(List.of(Role.values()))).containsExactlyInAnyOrder(Right.values());
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(role.unitKinds()).isNotEmpty());
    }

    @Test
    @DisplayName(
            "I15 every command demands exactly the rights that were agreed by hand; none is missing, none too many")
    void asAgreed() {
        Map<String, Set<Right>> demanded = new TreeMap<>();
        for (JavaClass door : doors()) {
            for (JavaMethod method : door.getMethods()) {
                if (isOpen(method) && guarded(method)) {
                    Permitted permitted = method.isAnnotatedWith(Permitted.class)
                            ? method.getAnnotationOfType(Permitted.class)
                            : door.getAnnotationOfType(Permitted.class);
                    Set<Right> rights = Set.of(permitted.value());
                    Set<Right> other = demanded.put(name(method), rights);
                    assertThat(other == null || other.equals(rights))
                            .as("%s demands two things", name(method))
                            .isTrue();
                }
            }
        }
        assertThat(demanded).isEqualTo(AgreedRights.read().commands());
    }

    @Test
    @DisplayName("I15 a method of a door that nobody guards stands in a list, with the reason why that is right")
    void everyDoorIsGuarded() {
        Set<String> open = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .flatMap(door -> door.getMethods().stream())
                .filter(method -> isOpen(method) && !guarded(method))
                .map(RightsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).containsExactlyInAnyOrderElementsOf(UNGUARDED.keySet());
        assertThat(UNGUARDED.values()).doesNotContain("");
    }

    @Test
    @DisplayName(
            "I15 what works in its caller's transaction only, and so behind a door, is marked so and cannot be asked alone")
    void behindADoor() {
        assertThat(doors().stream()
                        .flatMap(door -> door.getMethods().stream())
                        .filter(method -> isOpen(method) && !guarded(method) && inTheCallersTransaction(method))
                        .map(RightsTest::name))
                .allSatisfy(name -> assertThat(UNGUARDED.get(name)).as(name).isEqualTo(BEHIND_A_DOOR));
        assertThat(UNGUARDED.values().stream().filter(BEHIND_A_DOOR::equals)).isNotEmpty();
    }

    private static boolean isOpen(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static boolean inTheCallersTransaction(JavaMethod method) {
        return Stream.of(
                        method.tryGetAnnotationOfType(TransactionAttribute.class),
                        method.getOwner().tryGetAnnotationOfType(TransactionAttribute.class))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(attribute -> attribute.value() == TransactionAttributeType.MANDATORY)
                .isPresent();
    }
}
