package skillcert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.kernel.ErrorCode;
import skillcert.numbering.CodeTable;
import skillcert.testing.TestDatabase;

/** A refusal cites a clause that exists, and everything cites in one way. */
class ClausesTest {

    private static final String ONE_WAY = "粤人社办〔2020〕39号( 正文[一二三四五](（[一二三四五六]）)?"
            + "| 附件[1-4]( 表[1-7](-[12])?| [一二三四五六](（[一二三四五六七]）[1-4]?)?| 第[一二三四五六七八九十]{1,2}条)?)?";
    /** The notice without its main text, blanks inside, or a clause without saying of what. */
    private static final Pattern OTHER_WAYS =
            Pattern.compile("附件 [0-9]|表 [0-9]|附件[0-9]表|附件[0-9][一二三四五六]|39号(?![ ,]|建设)|39号 [一二三四五六]|平台默认[^：]");

    /** Whatever reads as a citation: of the notice, also without its number, of a standard, or of the platform. */
    private static final Pattern CITED = Pattern.compile("(" + ONE_WAY + ")|(?<!39号 )(附件[1-4] (?:表[1-7](?:-[12])?"
            + "|[一二三四五六](?:（[一二三四五六七]）[1-4]?)?|第[一二三四五六七八九十]{1,2}条))"
            + "|(GB(?:/T)? [0-9]+-[0-9]{4}(?: [0-9]+(?:\\.[0-9]+)+)?)|(平台默认：[^\"<#。；\\n]+)");

    private static Set<String> register;

    @BeforeAll
    static void read() {
        register = Set.copyOf(rows("select case when c.clause = '' then d.number else concat(d.cited_as, c.clause) end"
                + " from policy_document d join policy_clause c on c.document = d.code"));
    }

    private static List<String> rows(String sql) {
        try (TestDatabase database = new TestDatabase()) {
            return database.in(em -> {
                List<String> texts = new ArrayList<>();
                for (Object row : em.createNativeQuery(sql).getResultList()) {
                    texts.add(String.valueOf(row));
                }
                return texts;
            });
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
    @DisplayName("R001 rule 8 every clause that a refusal cites stands in the register of policy documents")
    void clausesExist() {
        assertThat(cited()).isNotEmpty();
        assertThat(cited())
                .allSatisfy((code, clause) -> assertThat(register).as(code).contains(clause));
    }

    @Test
    @DisplayName("R001 every parameter and every day of the calendar rests on a clause of the register")
    void settingsAndDaysRestOnClauses() {
        for (String table : List.of("parameter", "calendar_day")) {
            assertThat(rows("select 1 from " + table)).isNotEmpty();
            assertThat(rows("select t.clause from " + table + " t where not exists (select 1 from policy_clause c"
                            + " where c.document = t.document and c.clause = t.clause)"))
                    .isEmpty();
        }
        assertThat(rows("select d.name from parameter_definition d"
                        + " where not exists (select 1 from parameter p where p.name = d.name)"))
                .as("parameters that nothing sets")
                .isEmpty();
    }

    @Test
    @DisplayName("rule 8 every clause of the notice, of the platform and of a standard is cited in one way")
    void oneWay() {
        assertThat(register)
                .filteredOn(clause -> clause.matches("(粤人社办|平台默认：|GB).*"))
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        clause -> assertThat(clause).matches(ONE_WAY + "|平台默认：.+|GB( |/T )[0-9]+-[0-9]{4}( [0-9.]+)?"));
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

    /** What a text cites, each as the register writes it. */
    private static List<String> citations(String text) {
        return CITED.matcher(text)
                .results()
                .map(found -> found.group().startsWith("附件") ? ErrorCode.NOTICE + found.group() : found.group())
                .map(String::strip)
                .toList();
    }

    @Test
    @DisplayName("R001 rule 8 whatever pages, texts, refusals and sources cite stands in the register, word for word")
    void everyCitationResolves() throws IOException {
        int seen = 0;
        for (Path sources : List.of(Path.of("src/main"), Path.of("../web/src/main"))) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|properties|xhtml)"))
                        .toList()) {
                    List<String> cited = citations(Files.readString(file));
                    seen += cited.size();
                    assertThat(register).as(file.toString()).containsAll(cited);
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(citations("按附件4 表9、附件3 第二十条，见粤人社办〔2020〕39号 正文五（四）"))
                .as("what a citation is")
                .containsExactly("粤人社办〔2020〕39号 附件3 第二十条", "粤人社办〔2020〕39号 正文五（四）");
    }

    @Test
    @DisplayName("R001 every code table, every type of ID and every occupation rests on a clause of the register")
    void tablesRestOnClauses() throws IOException {
        assertThat(Arrays.stream(CodeTable.values()).map(table -> ErrorCode.NOTICE + table.title()))
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(register).contains(clause));
        String texts = Files.readString(Path.of("../web/src/main/resources/skillcert/web/texts.properties"));
        assertThat(register)
                .contains(texts.lines()
                        .filter(line -> line.startsWith("dictionary.ID_TYPES.source="))
                        .map(line -> line.substring(line.indexOf('=') + 1))
                        .findFirst()
                        .orElseThrow());
        assertThat(rows("select 1 from occupation_row")).hasSizeGreaterThan(20);
        assertThat(rows("select o.id from occupation_row o where not exists (select 1 from policy_clause c"
                        + " where c.document = o.document and c.clause = '附件1')"))
                .isEmpty();
    }

    @Test
    @DisplayName("a refusal without reason is refused for the reason's sake, not for the second person's")
    void reason() {
        assertThat(cited().get("APPROVAL_REASON")).contains("理由");
    }
}
