package skillcert.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.filing.FilingError;
import skillcert.filing.Standing;
import skillcert.identity.Role;
import skillcert.kernel.ErrorCode;

class WordsTest {

    /** Enums that steer the program and that no refusal carries, each with its reason. */
    private static final Set<String> NEVER_SHOWN = Set.of(
            // what kind of refusal it is, not a value of it
            "skillcert.kernel.ErrorCode$Kind",
            // the audit's own words have pages of their own
            "skillcert.audit.AuditEvent",
            "skillcert.audit.AuditFinding$Kind",
            "skillcert.audit.AuditOutcome",
            // the offline checker speaks to an auditor at a console
            "skillcert.audit.offline.SignedLinesReader$Fault",
            // suites and parts of a number go into refusals by their code and their title
            "skillcert.keys.Suite",
            "skillcert.numbering.CodeTable",
            "skillcert.numbering.Part",
            // a fault of a spreadsheet has its text already when it comes to a page
            "skillcert.intake.Column$Trait",
            "skillcert.intake.Fault$Rule");

    private static final List<Class<?>> ENUMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("skillcert").stream()
                    .filter(type -> type.isEnum() && !type.isAssignableTo(ErrorCode.class))
                    // entity and control are closed to all other packages, and so are enums that are not public
                    .filter(type -> !type.getPackageName().matches("skillcert\\.\\w+\\.(entity|control)"))
                    .filter(type -> !type.getPackageName().startsWith("skillcert.web"))
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(type -> !NEVER_SHOWN.contains(type.getName()))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    @DisplayName("every constant that a refusal may carry is shown by its Chinese word, never by its name")
    void everyConstantHasAWord() {
        assertThat(ENUMS)
                .extracting(Class::getName)
                .contains("skillcert.filing.Standing", "skillcert.reports.SheetField");
        assertThat(ENUMS).allSatisfy(type -> assertThat(type.getEnumConstants())
                .allSatisfy(constant -> assertThat(String.valueOf(Words.of(constant)))
                        .as(type.getName() + " " + constant)
                        .containsPattern("[\\u4e00-\\u9fff]")
                        .doesNotContain(((Enum<?>) constant).name())));
    }

    @Test
    @DisplayName("I13 a suspended body is refused as 已暂停, and several roles are named one after the other")
    void inTheTextOfARefusal() {
        assertThat(ErrorTexts.of(
                        FilingError.FILING_NOT_IN_FORCE,
                        List.of("S000044002001", Standing.SUSPENDED, "2026-11-24", "2027-12-31")))
                .contains("已暂停")
                .doesNotContain("SUSPENDED");
        assertThat(Words.of(new TreeSet<>(Arrays.asList(Role.AUDIT_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR))))
                .isEqualTo("系统管理员、审计管理员");
    }
}
