package skillcert.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What leaves the caller's transaction and what may be lost with it: named, each with its reason (DESIGN 3, I7). */
class TransactionRulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("skillcert");

    /** Who may leave their caller's transaction, and what commits or is read there; all else joins it. */
    private static final Map<String, String> OUTSIDE_THE_TRANSACTION = new TreeMap<>(Map.ofEntries(
            Map.entry("audit.AuditTrail", "attempts, refusals and failures stay when the act rolls back (I7)"),
            Map.entry("audit.control.AuditStreams", "a stream is opened before anybody waits for its head"),
            Map.entry("audit.control.VerificationRows", "what verification found stays, whoever asked"),
            Map.entry("audit.AuditLog", "reads only"),
            Map.entry("audit.AuditVerifier", "reads page by page, longer than a transaction may"),
            Map.entry("audit.AuditExport", "reads page by page, longer than a transaction may"),
            Map.entry("audit.AuditHeads", "writes a file, which nothing rolls back"),
            Map.entry("audit.AuditNight", "a timer: each of its steps has a transaction of its own"),
            Map.entry("approval.ExpiryTimer", "a timer: each request has a transaction of its own"),
            Map.entry(
                    "approval.BulkApprovals",
                    "each approval has a transaction of its own, so that one refusal stops one"),
            Map.entry("audit.TimerRuns", "that a timer has begun or failed stays, whatever it does itself"),
            Map.entry("identity.DraftPurge", "a timer: it empties in a transaction of its own"),
            Map.entry("ledger.LedgerNight", "a timer: it reads chain by chain, longer than a transaction may"),
            Map.entry("ledger.LedgerProofs", "reads chain by chain, longer than a transaction may"),
            Map.entry("jobs.JobWatch", "a timer: it only looks and starts"),
            Map.entry("keys.control.DataKeys", "reads committed keys only: one that rolls back must seal nothing"),
            Map.entry("ledger.Issuing", "each chunk has a transaction of its own"),
            Map.entry("printing.PrintFiles", "each tray has a transaction of its own")));

    /** Of them those that write in a new transaction; DESIGN rule 3 allows audit, and the journal of printing. */
    private static final Set<String> REQUIRES_NEW = Set.of(
            "audit.AuditTrail", "audit.TimerRuns", "audit.control.AuditStreams", "audit.control.VerificationRows");

    @Test
    @DisplayName("rule 3: who leaves the caller's transaction is named, so that no success outlives a rollback (I7)")
    void leavingTheTransaction() {
        assertThat(leaving(Set.of("REQUIRES_NEW", "NOT_SUPPORTED", "NEVER")))
                .as("work that commits while its caller rolls back is how a book comes to lie")
                .isEqualTo(OUTSIDE_THE_TRANSACTION.keySet());
        assertThat(leaving(Set.of("REQUIRES_NEW"))).isEqualTo(REQUIRES_NEW);
    }

    private static Set<String> leaving(Set<String> kinds) {
        return CLASSES.stream()
                .filter(type -> Stream.concat(
                                type.getAnnotations().stream(),
                                type.getMethods().stream().flatMap(method -> method.getAnnotations().stream()))
                        .anyMatch(annotation -> isTransaction(annotation, kinds)))
                .map(type -> type.getName().replaceFirst("skillcert\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTransaction(JavaAnnotation<?> annotation, Set<String> kinds) {
        return (annotation.getRawType().isEquivalentTo(TransactionAttribute.class)
                        || annotation.getRawType().isEquivalentTo(Transactional.class))
                && annotation
                        .get("value")
                        .map(value -> ((JavaEnumConstant) value).name())
                        .filter(kinds::contains)
                        .isPresent();
    }

    /** Events are for courtesies: fired after the duty is done, and what they trigger may be lost. Each with why. */
    private static final Map<String, String> COURTESIES = new TreeMap<>(Map.of(
            "DataKeyAdded", "this node writes with the new key at once; lost, it looks for it within a minute",
            "JobReady", "a thread of this server begins at once; lost, the watch of jobs begins within minutes",
            "PasswordChanged", "the file with the one-time password goes; lost, it holds a password that is void"));

    @Test
    @DisplayName(
            "rule 5: an event is a courtesy: each kind that may be fired is named, and is heard after success only")
    void eventsAreCourtesies() {
        Set<String> fired = CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Event.class))
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .filter(type -> !type.isEquivalentTo(Event.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(fired).isEqualTo(COURTESIES.keySet());
        List<JavaParameter> heard = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                .toList();
        assertThat(heard)
                .extracting(parameter -> parameter.getRawType().getSimpleName())
                .containsOnly(COURTESIES.keySet().toArray(String[]::new));
        assertThat(heard).allSatisfy(parameter -> assertThat(
                        parameter.getAnnotationOfType(Observes.class).during())
                .as(parameter.getDescription())
                .isEqualTo(TransactionPhase.AFTER_SUCCESS));
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "fires an event by the bean manager",
                        call -> call.getTarget().getName().equals("getEvent")
                                && call.getTarget().getOwner().getName().startsWith("jakarta.enterprise.")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ObservesAsync.class)
                .because("what is fired in another way escapes the list")
                .check(CLASSES);
    }
}
