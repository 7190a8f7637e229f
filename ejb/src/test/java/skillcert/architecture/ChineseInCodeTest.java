package skillcert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Where Chinese stands in the code of the business. What a page says belongs to its bundles; a refusal carries constants
 * and identifiers. What is kept, hashed, printed or sent out in words is data of the business and stands in one place of
 * its capability, here by name.
 */
class ChineseInCodeTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    /** The command that a second person reads word for word, and its title: hashed and kept with the request. */
    private static final Set<String> COMMANDS = Set.of(
            "administration/RuleProposals",
            "administration/control/CalendarApproval",
            "administration/control/ParameterApproval",
            "administration/control/ParameterRevisionApproval",
            "assessment/control/ListSubmission",
            "assessment/control/ResultListApproval",
            "filing/control/CodeText",
            "filing/control/CommandText",
            "filing/control/StandingText",
            "ledger/control/OpeningText");

    /** What is written into a row for ever: titles and results of jobs, reasons that the product itself gives, names. */
    private static final Set<String> KEPT = Set.of(
            "administration/KeyAdministration",
            "administration/control/RewrapJob",
            "filing/control/CodeApproval",
            "filing/control/FilingApproval",
            "identity/Founding",
            "kernel/Actor",
            "policy/entity/CalendarDay",
            "policy/entity/PolicyClause",
            "policy/entity/PolicyDocument",
            "policy/control/YearLines",
            "startup/InstallationStart");

    /** The words of the notice and of standards, where the rule that they belong to stands. */
    private static final Set<String> NOTICE = Set.of(
            "filing/FilingPaper",
            "kernel/ErrorCode",
            "kernel/IdType",
            "kernel/ListException",
            "numbering/BodyCode",
            "numbering/CertificateNumber",
            "numbering/CodeTable",
            "numbering/Explanation",
            "numbering/Part",
            "numbering/WrongNumberException",
            "policy/control/NoticeText");

    /** Workbooks that leave the portal and come back, and the name that a telephone shows beside a code. */
    private static final Set<String> SENT_OUT = Set.of(
            "assessment/control/RosterFormat",
            "assessment/control/ScoreReader",
            "identity/control/Totp",
            "intake/Column",
            "intake/FaultWorkbook",
            "intake/SheetTemplate");

    @Test
    @DisplayName(
            "Chinese in the code of the business is data that is kept or sent out, or a citation; pages have their bundles")
    void onlyData() {
        Set<String> known = Stream.of(COMMANDS, KEPT, NOTICE, SENT_OUT)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(withChinese()).containsExactlyInAnyOrderElementsOf(known);
    }

    /** Enums of refusals cite clauses and are left out: that they do nothing else is {@code ClausesTest}. */
    private static List<String> withChinese() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString()
                            .matches(".*(?<!Error|ErrorCode|package-info)\\.java|.*/kernel/ErrorCode.java"))
                    .filter(file -> literals(file)
                            .anyMatch(text -> CHINESE.matcher(text).find()))
                    .map(file -> SOURCES.resolve("skillcert").relativize(file).toString())
                    .map(file -> file.replace('\\', '/').replace(".java", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a file outside its comments. */
    static Stream<String> literals(Path file) {
        try {
            String code =
                    Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
            return LITERAL.matcher(code).results().map(found -> found.group());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
