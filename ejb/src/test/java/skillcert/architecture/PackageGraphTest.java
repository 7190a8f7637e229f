package skillcert.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph of the capabilities as a test: what each may use, and nothing else. */
class PackageGraphTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("skillcert");

    private static final Set<String> COMMON =
            Set.of("kernel", "keys", "audit", "identity", "policy", "approval", "jobs", "document");

    /** Capability to what it may use: DESIGN section 3, and where it is wider the reason; the one place where an edge is allowed. */
    private static final Map<String, Set<String>> GRAPH = new LinkedHashMap<>();

    static {
        only("kernel");
        only("keys", "kernel");
        only("audit", "kernel", "keys");
        // wider: a unit's place and unified code are read by the tables of annex 4 (pure, from the class path), and the
        // secret of a second factor is shown as a QR, which only reports draws
        only("identity", "kernel", "keys", "audit", "numbering", "reports");
        only("policy", "kernel", "audit", "identity");
        only("approval", "kernel", "audit", "identity", "policy");
        only("jobs", "kernel", "audit", "identity");
        // not in the table: what administrators do with keys and rules needs a second person and a job, which keys and
        // policy
        // may not know
        common("administration");
        only("document", "kernel", "keys", "audit", "identity");
        only("numbering", "kernel", "audit");
        only("occupation", "kernel", "audit", "policy");
        only("intake", "kernel");
        common("secrecy", "occupation");
        common("filing", "numbering", "occupation");
        common("resource", "occupation", "filing", "secrecy");
        // wider: the level of a batch is the value type of numbering, as in filing
        common("assessment", "filing", "occupation", "numbering", "intake", "secrecy", "resource", "reports");
        common("ledger", "numbering", "filing", "occupation", "assessment");
        // wider: a body and a certificate are named by the value types of numbering, which the doors of filing and
        // ledger give
        common("printing", "ledger", "filing", "assessment", "numbering", "reports");
        common("exchange", "ledger", "assessment", "filing", "intake");
        common("lookup", "ledger", "filing", "numbering", "intake");
        common("supervision", "filing", "assessment", "ledger", "printing", "resource", "secrecy", "reports");
        common("statistics", "filing", "ledger", "exchange", "reports");
    }

    private static void only(String capability, String... uses) {
        GRAPH.put(capability, Set.of(uses));
    }

    private static void common(String capability, String... uses) {
        Set<String> all = new HashSet<>(COMMON);
        all.addAll(Arrays.asList(uses));
        GRAPH.put(capability, all);
    }

    static Stream<String> capabilities() {
        return GRAPH.keySet().stream();
    }

    @ParameterizedTest(name = "rule 1: {0} uses only what the graph allows")
    @MethodSource("capabilities")
    void usesOnlyWhatTheGraphAllows(String capability) {
        noClasses()
                .that()
                .resideInAPackage("skillcert." + capability + "..")
                .should()
                .dependOnClassesThat(capabilityOtherThan(capability))
                .because("a capability that reaches round the graph cannot be changed or tested alone")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> capabilityOtherThan(String capability) {
        Set<String> allowed = GRAPH.get(capability);
        return describe("are outside of " + allowed, target -> {
            String used = capabilityOf(target);
            return used != null && !used.equals(capability) && !allowed.contains(used);
        });
    }

    @ParameterizedTest(name = "rule 1: outsiders see only the doors and records of {0}")
    @MethodSource("capabilities")
    void outsidersSeeOnlyTheDoor(String capability) {
        noClasses()
                .that()
                .resideOutsideOfPackage("skillcert." + capability + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("skillcert." + capability + ".entity..", "skillcert." + capability + ".control..")
                .because("entities and policies are the capability's own; what crosses is an identifier or a record")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    @DisplayName("rule 1: there is no cycle between capabilities")
    void noCycle() {
        SlicesRuleDefinition.slices()
                .matching("skillcert.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes one big package of two")
                .check(CLASSES);
    }

    @Test
    @DisplayName("rule 1: every package of the product stands in the graph")
    void everyPackageIsInTheGraph() {
        Set<String> found = new HashSet<>();
        CLASSES.forEach(type -> {
            String capability = capabilityOf(type);
            if (capability != null) {
                found.add(capability);
            }
        });
        found.removeAll(GRAPH.keySet());
        assertThat(found).as("packages that no row of the graph names").isSubsetOf("startup", "reports");
    }

    private static String capabilityOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("skillcert") ? parts[1] : null;
    }
}
