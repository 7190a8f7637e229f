package skillcert.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.kernel.Permitted;

/** Pages only show and ask: the rules of the web module, each with its reason. */
class HouseRulesTest {

    private static final int LONGEST_PAGE_BEAN = 150;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("skillcert.web");

    @Test
    @DisplayName("rule 6: pages import doors, records and the kernel; no entity, no policy, no EntityManager")
    void pagesSeeDoorsOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("skillcert.*.entity..")
                        .or(resideInAPackage("skillcert.*.control.."))
                        .or(resideInAPackage("skillcert.reports.."))
                        .or(resideInAPackage("jakarta.persistence..")
                                .and(not(assignableTo(PersistenceException.class)))))
                .because("a rule that a page can bypass is no rule")
                .check(CLASSES);
    }

    /** What a page may ask of a door without a right, each for the reason that {@code RightsTest} gives. */
    private static final Set<String> OPEN_TO_PAGES = Set.of(
            // the way in
            "LoginAttempts.requireAllowed",
            "LoginAttempts.succeeded",
            "Sessions.visit",
            "Sessions.signOut",
            "SigningIn.authenticate",
            "Accounts.requireActor",
            // the trace of a page that was refused
            "AuditTrail.refused",
            // the public pages
            "PublicLookup.byQr",
            "PublicLookup.byNumber",
            "PublicLookup.requireAllowed",
            "PublicBodies.find",
            "PublicBodies.list",
            "PublicFilings.find",
            "PublicFilings.running",
            "PublicNotices.require",
            // nobody's secret
            "CalendarYears.known",
            "DemonstrationClock.shift",
            "Occupations.byId",
            "Occupations.catalogue",
            "Occupations.require",
            "People.of",
            "Units.ofKind",
            "Units.require",
            "WorkingDays.between");

    @Test
    @DisplayName("I15 a page asks of the doors only what demands a right, or what is named here")
    void onlyGuardedDoors() {
        Set<String> asked = CLASSES.stream()
                .flatMap(page -> Stream.<JavaCodeUnitAccess<?>>concat(
                        page.getMethodCallsFromSelf().stream(), page.getMethodReferencesFromSelf().stream()))
                .filter(call -> isDoor(call.getTargetOwner()))
                .filter(call -> !isGuarded(call.getTarget()))
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).containsExactlyInAnyOrderElementsOf(OPEN_TO_PAGES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(KeySetup|MasterKeyChange|Founding|JobChunks|Expiry|AuditNight|ApprovedLists)")
                .because("what the start of the server and the capabilities use among themselves asks for no right")
                .check(CLASSES);
    }

    private static boolean isDoor(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    private static boolean isGuarded(CodeUnitAccessTarget target) {
        return target.getOwner().isAnnotatedWith(Permitted.class)
                || target.resolveMember().orElseThrow().isAnnotatedWith(Permitted.class);
    }

    @Test
    @DisplayName("rule 6: JasperReports and ZXing appear only in reports")
    void paperStaysInReports() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.sf.jasperreports..", "com.google.zxing..")
                .because("the way a sheet is drawn must be free to change")
                .check(CLASSES);
    }

    @Test
    @DisplayName("rule 8: a page translates the code of a refusal and never prints its message")
    void noMessageOfAnException() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the message of an exception",
                        call -> call.getTarget().getName().matches("getMessage|getLocalizedMessage|printStackTrace")
                                && call.getTarget().getOwner().isAssignableTo(Throwable.class)))
                .because("the message is for the server log")
                .check(CLASSES);
    }

    @Test
    @DisplayName("rule 7, I16: no clock of the machine, no console, no static mutable state")
    void plainHabits() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads the clock of the machine", call -> {
                    String owner = call.getTarget().getOwner().getFullName();
                    return call.getTarget().getName().equals("now") && owner.startsWith("java.time.")
                            || call.getTarget().getName().equals("currentTimeMillis");
                }))
                .because("a page must show the business date")
                .check(CLASSES);
        noClasses()
                .should(referToNow())
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("a reference reads the clock as well, and so does a new Date")
                .check(CLASSES);
        noClasses()
                .should()
                .accessField(System.class, "out")
                .because("the server log is the one place")
                .check(CLASSES);
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("a session must not see another's state")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> referToNow() {
        return new ArchCondition<>("refer to a method now") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                page.getMethodReferencesFromSelf().stream()
                        .filter(reference -> reference.getName().equals("now")
                                || reference.getName().equals("currentTimeMillis"))
                        .filter(reference ->
                                reference.getTargetOwner().getName().startsWith("java."))
                        .forEach(reference ->
                                events.add(SimpleConditionEvent.satisfied(page, reference.getDescription())));
            }
        };
    }

    @Test
    @DisplayName("house rule: a page bean has at most 150 lines")
    void shortPageBeans() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> beans =
                    files.filter(file -> file.toString().endsWith("Page.java")).toList();
            assertThat(beans).hasSizeGreaterThan(10);
            assertThat(beans).allSatisfy(bean -> assertThat(Files.readAllLines(bean))
                    .as(bean.toString())
                    .hasSizeLessThanOrEqualTo(LONGEST_PAGE_BEAN));
        }
    }
}
