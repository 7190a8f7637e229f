package skillcert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.kernel.ErrorCode;

/** A refusal cites a clause that exists, and everything cites in one way. */
class ClausesTest {

    private static final String ONE_WAY =
            "粤人社办〔2020〕39号 (正文[一二三四五](（[一二三四五六]）)?" + "|附件[1-4]( 表[1-7](-[12])?| [一二三四五六](（[一二三四五六七]）[1-4]?)?)?)";
    /** The notice without its main text, blanks inside, or a clause without saying of what. */
    private static final Pattern OTHER_WAYS =
            Pattern.compile("附件 [0-9]|表 [0-9]|附件[0-9]表|附件[0-9][一二三四五六]|39号(?![ ,]|建设)|39号 [一二三四五六]|平台默认[^：]");

    private static final Map<String, String> LIST = list();

    private static Map<String, String> list() {
        Map<String, String> clauses = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClausesTest.class.getResourceAsStream("clauses.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                clauses.put(cells[0], cells[1]);
            });
            return clauses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> cited() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("skillcert").stream()
                        .filter(type -> type.isAssignableTo(ErrorCode.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(ErrorCode.class::cast))
                        .collect(Collectors.toMap(ErrorCode::name, ErrorCode::clause));
    }

    @Test
    @DisplayName("rule 8 every clause that a refusal cites is in the list of clauses, and the list has no other")
    void clausesExist() {
        assertThat(cited())
                .allSatisfy((code, clause) -> assertThat(LIST).as(code).containsKey(clause));
        assertThat(new TreeSet<>(cited().values())).containsExactlyInAnyOrderElementsOf(LIST.keySet());
    }

    @Test
    @DisplayName("rule 8 every clause of the notice is cited in one way")
    void oneWay() {
        assertThat(LIST.keySet()).allSatisfy(clause -> assertThat(clause)
                .matches(ONE_WAY + "|平台默认：.+|GB( |/T )[0-9]+-[0-9]{4}( [0-9.]+)?"));
    }

    @Test
    @DisplayName("rule 8 texts and sources cite the notice in no other way")
    void sources() throws IOException {
        for (Path sources : List.of(Path.of("src/main"), Path.of("../web/src/main"))) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|properties|xhtml)"))
                        .toList()) {
                    assertThat(OTHER_WAYS.matcher(Files.readString(file)).results())
                            .as(file.toString())
                            .extracting(java.util.regex.MatchResult::group)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    @DisplayName("a refusal without reason is refused for the reason's sake, not for the second person's")
    void reason() {
        assertThat(cited().get("APPROVAL_REASON")).contains("理由");
    }
}
