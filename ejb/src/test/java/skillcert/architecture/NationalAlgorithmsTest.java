package skillcert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;

/** Both suites, intl and gm, run the same tests, but for what has no key in its path. */
class NationalAlgorithmsTest {

    /** The capabilities in whose path cryptography stands. */
    private static final Set<String> PACKAGES =
            Set.of("keys", "audit", "ledger", "identity", "approval", "document", "jobs", "administration");

    /** What runs with intl only, with the reason; each costs the build a deployment more. */
    private static final Map<String, String> INTL_ONLY = Map.ofEntries(
            Map.entry("AuditNightIT", "the timer: what it verifies is in TamperingIT"),
            Map.entry("ExpiryTimerIT", "the timer of requests: nothing is sealed or opened"),
            Map.entry("ForeignIdentifiersIT", "who may name what: a refusal comes before anything is sealed"),
            Map.entry("HelpIT", "who helps whom: passwords of both suites are in PasswordTest"),
            Map.entry("RoleMatrixIT", "who may call what: nothing is sealed or opened"),
            Map.entry("PermittedIT", "the interceptor: knows no key"),
            Map.entry("PeopleIT", "names only: no column that is sealed"),
            Map.entry("PolicyRegisterIT", "public documents: nothing is sealed"),
            Map.entry("SentFormsIT", "keys of forms: what is sealed is sealed as in LoginStepsIT"),
            Map.entry("TakeOverIT", "who may go on with whose request: sealed as in ApprovalsIT"),
            Map.entry("WorkQueuesIT", "lists over the same requests as ApprovalsIT"),
            Map.entry("JobsIT", "probe jobs: the one job with keys is in KeyChangeIT"),
            Map.entry("RuleProposalsIT", "parameters and calendar: approved as in ApprovalsIT"),
            Map.entry("OpeningBalanceIT", "where a counter begins: what is issued from there is sealed as in LedgerIT"),
            Map.entry("IssuingSoakIT", "the race of IssuingRaceIT, longer; run on demand"));

    @Test
    @DisplayName("DESIGN 5 every container test with cryptography in its path runs with SM2, SM3 and SM4 too")
    void bothSuites() {
        Set<String> intlOnly = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages(PACKAGES.stream()
                                .map(name -> "skillcert." + name + "..")
                                .toArray(String[]::new))
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("IT"))
                        .filter(type -> !tags(type).contains("gm"))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(intlOnly).containsExactlyInAnyOrderElementsOf(INTL_ONLY.keySet());
    }

    private static Set<String> tags(JavaClass type) {
        Stream<Tag> several = type.isAnnotatedWith(Tags.class)
                ? Stream.of(type.getAnnotationOfType(Tags.class).value())
                : Stream.of();
        Stream<Tag> one =
                type.isAnnotatedWith(Tag.class) ? Stream.of(type.getAnnotationOfType(Tag.class)) : Stream.of();
        return Stream.concat(several, one).map(Tag::value).collect(Collectors.toSet());
    }
}
