package skillcert.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.kernel.ErrorCode;
import skillcert.web.frame.Texts;

class ErrorCatalogueTest {

    private static final List<ErrorCode> CODES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("skillcert").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                    .map(JavaClass::reflect)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .map(ErrorCode.class::cast)
                    .toList();

    @Test
    @DisplayName("every error code of the product has a Chinese text, and every text a code")
    void codesAndTextsAreTheSame() {
        Set<String> names = CODES.stream().map(ErrorCode::name).collect(Collectors.toSet());
        assertThat(CODES).extracting(ErrorCode::name).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(ErrorTexts.bundle().keySet()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(ErrorTexts.bundle().keySet())
                .allSatisfy(
                        key -> assertThat(ErrorTexts.bundle().getString(key)).containsPattern("[\\u4e00-\\u9fff]"));
    }

    @Test
    @DisplayName(
            "the placeholders of every text are filled, and no quote swallows one, and a number is written without grouping")
    void placeholdersAreFilled() {
        List<Object> values =
                IntStream.range(7000, 7010).mapToObj(Object.class::cast).toList();
        assertThat(CODES).allSatisfy(code -> {
            String pattern = ErrorTexts.bundle().getString(code.name());
            String text = ErrorTexts.of(code, values);
            assertThat(text).as(code.name()).doesNotContain("{", "}");
            for (int i = 0; i < values.size(); i++) {
                assertThat(text.contains(values.get(i).toString()))
                        .as(code.name() + " {" + i + "}")
                        .isEqualTo(pattern.contains("{" + i + "}") || pattern.contains("{" + i + ",number"));
            }
        });
    }

    @Test
    @DisplayName("every code cites its clause, and each kind of refusal has an error page")
    void everyCodeHasClauseAndPage() {
        assertThat(CODES).allSatisfy(code -> {
            assertThat(code.clause()).as(code.name()).isNotBlank();
            assertThat(Texts.find("error." + code.kind().status() + ".title")).isPresent();
        });
    }
}
