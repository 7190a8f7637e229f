package skillcert.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorReference;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;

/** The house rules that keep the code readable and the ledger true, each with its reason. */
class HouseRulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("skillcert");

    @Test
    @DisplayName("rule 2: an entity imports Java, Jakarta Persistence, the kernel and value types, nothing else")
    void entitiesArePure() {
        classes()
                .that()
                .resideInAPackage("skillcert.*.entity..")
                .should(onlyDependOnPureTypesAndOwnCapability())
                .because("rules in entities are tested without a container")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> onlyDependOnPureTypesAndOwnCapability() {
        return new ArchCondition<>("depend only on pure types and their own capability") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                String own = entity.getPackageName().replaceFirst("\\.entity.*", "");
                DescribedPredicate<JavaClass> pure = resideInAnyPackage(
                        "java..",
                        "jakarta.persistence..",
                        "jakarta.validation..",
                        "org.hibernate.annotations..",
                        "org.hibernate.type..",
                        "skillcert.kernel..",
                        "skillcert.keys",
                        "skillcert.numbering",
                        "skillcert.occupation",
                        own,
                        own + ".entity..");
                entity.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !pure.test(dependency.getTargetClass().getBaseComponentType()))
                        .filter(dependency -> !dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .isPrimitive())
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(entity, dependency.getDescription())));
            }
        };
    }

    @Test
    @DisplayName("rule 2: every JPA type stands in an entity package")
    void jpaTypesStandInEntity() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .resideInAPackage("skillcert.*.entity..")
                .because("outsiders must not be able to import one")
                .check(CLASSES);
    }

    @Test
    @DisplayName("rule 3: only doors and the start-up bean are EJBs, and no session keeps state")
    void ejbsAreDoors() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areAnnotatedWith(Singleton.class)
                .should()
                .resideOutsideOfPackages("skillcert.*.entity..", "skillcert.*.control..", "skillcert.kernel..")
                .because("the door is the one place where a transaction opens")
                .check(CLASSES);
        noClasses()
                .should()
                .beAnnotatedWith(Stateful.class)
                .because("a killed node must lose nothing")
                .check(CLASSES);
    }

    @Test
    @DisplayName("rule 6: JasperReports and ZXing appear only in reports")
    void paperStaysInReports() {
        noClasses()
                .that()
                .resideOutsideOfPackage("skillcert.reports..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.sf.jasperreports..", "com.google.zxing..")
                .because("the way a sheet is drawn must be free to change")
                .check(CLASSES);
    }

    @Test
    @DisplayName("rule 7, I16: no clock but the business clock, called or referred to")
    void noNow() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName("skillcert.kernel.BusinessClock")
                .should(neitherCallNorReferTo("the clock of the machine", HouseRulesTest::readsTheMachinesClock))
                .because("a rule that reads the machine's clock cannot be tested and slips past midnight")
                .check(CLASSES);
        noClasses()
                .should()
                .callConstructor(java.util.Date.class)
                .because("it reads the machine's clock")
                .check(CLASSES);
    }

    private static boolean readsTheMachinesClock(AccessTarget target) {
        String owner = target.getOwner().getFullName();
        return target.getName().equals("now") && owner.startsWith("java.time.")
                || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                || owner.equals("java.time.Clock") && target.getName().startsWith("system")
                || owner.equals("java.util.Calendar") && target.getName().equals("getInstance");
    }

    /** Instant::now is no call to the importer, and reads the clock all the same. */
    private static ArchCondition<JavaClass> neitherCallNorReferTo(String what, Predicate<AccessTarget> forbidden) {
        return new ArchCondition<>("neither call nor refer to " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(
                                type.getMethodCallsFromSelf().stream(),
                                Stream.concat(
                                        type.getMethodReferencesFromSelf().stream(),
                                        type.getConstructorReferencesFromSelf().stream()))
                        .filter(access -> forbidden.test(access.getTarget())
                                || access.getTargetOwner().isEquivalentTo(java.util.Date.class)
                                        && access instanceof JavaConstructorReference)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        };
    }

    @Test
    @DisplayName("rule 7: no console, no static mutable state, no names that say nothing")
    void plainHabits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("skillcert.audit.offline")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("the server log is the one place; the offline checker is a program, which has none")
                .check(CLASSES);
        fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$assertionsDisabled")
                .should()
                .haveModifier(FINAL)
                .because("state shared by all requests belongs to the database")
                .check(CLASSES);
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO)")
                .because("a name says what a thing is for")
                .check(CLASSES);
    }

    @Test
    @DisplayName("rule 8: find… returns an Optional, require… returns the thing or throws")
    void findAndRequire() {
        methods()
                .that()
                .haveNameMatching("find[A-Z].*")
                .and()
                .arePublic()
                .should(haveAnOptionalReturnType())
                .because("two kinds of 'not found' are one too many")
                .check(CLASSES);
        methods()
                .that()
                .haveNameMatching("require[A-Z].*")
                .should()
                .notHaveRawReturnType(Optional.class)
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> haveAnOptionalReturnType() {
        Set<String> optionals = Set.of("java.util.Optional", "java.util.OptionalLong", "java.util.OptionalInt");
        return new ArchCondition<>("return an Optional") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!optionals.contains(method.getRawReturnType().getName())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    @Test
    @DisplayName("rule 8: every refusal is a DomainException, every code an enum whose names are unique in the product")
    void refusals() {
        Set<String> seen = new java.util.HashSet<>();
        CLASSES.stream()
                .filter(type -> type.isAssignableTo(ErrorCode.class) && !type.isInterface())
                .forEach(type -> {
                    assertThat(type.isEnum()).as(type.getName()).isTrue();
                    Arrays.stream(type.reflect().getEnumConstants())
                            .map(ErrorCode.class::cast)
                            .forEach(code -> {
                                assertThat(seen.add(code.name()))
                                        .as(code.name() + " twice")
                                        .isTrue();
                                assertThat(code.clause()).as(code.name()).isNotBlank();
                            });
                });
        assertThat(seen).isNotEmpty();
        classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .and()
                .resideOutsideOfPackage("skillcert.reports..")
                .should()
                .beAssignableTo(DomainException.class)
                .because(
                        "a refusal that the pages cannot translate is an error page; reports knows nothing of ours, and"
                                + " printing names its faults")
                .check(CLASSES);
    }

    @Test
    @DisplayName("I15: only identity makes an actor")
    void onlyIdentityMakesActors() {
        noClasses()
                .that()
                .resideOutsideOfPackages("skillcert.kernel..", "skillcert.identity..")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes an actor", call -> call.getTarget().getOwner().isEquivalentTo(Actor.class)))
                .because("an actor that a page could make is a right that a page could give")
                .check(CLASSES);
    }

    @Test
    @DisplayName("rule 3: a door has at most seven collaborators")
    void fewCollaborators() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should(haveAtMostInjectedFields(7))
                .because("more are a sign of two doors in one")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> haveAtMostInjectedFields(int most) {
        return new ArchCondition<>("have at most " + most + " injected fields") {
            @Override
            public void check(JavaClass door, ConditionEvents events) {
                long injected = door.getFields().stream()
                        .filter(field -> field.isAnnotatedWith("jakarta.inject.Inject")
                                || field.isAnnotatedWith("jakarta.ejb.EJB"))
                        .count();
                if (injected > most) {
                    events.add(SimpleConditionEvent.violated(door, door.getName() + " has " + injected));
                }
            }
        };
    }
}
