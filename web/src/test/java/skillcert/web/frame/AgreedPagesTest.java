package skillcert.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.kernel.Right;

/** The pages and downloads against what was agreed by hand, which the commands are compared with as well. */
class AgreedPagesTest {

    private static final Path AGREED = Path.of("../ejb/src/test/resources/skillcert/agreed-rights.csv");

    /** Kind of line, address, rights; an empty set is every account. */
    private static final Map<String, Map<String, Set<Right>>> LINES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<String> lines = Files.lines(AGREED)) {
            lines.filter(line -> line.matches("(page|step|public),.*"))
                    .map(line -> line.split(",", -1))
                    .forEach(line -> {
                        Set<Right> rights = line[2].equals("*")
                                ? Set.of()
                                : Stream.of(line[2].split(" "))
                                        .map(Right::valueOf)
                                        .collect(Collectors.toSet());
                        Set<Right> before = LINES.computeIfAbsent(line[0], kind -> new TreeMap<>())
                                .put(line[1], rights);
                        assertThat(before).as(line[1] + " stands twice").isNull();
                    });
        }
    }

    @Test
    @DisplayName(
            "I15 every page and download opens by exactly the rights that were agreed; none is missing or too many")
    void pages() {
        Map<String, Set<Right>> pages =
                Arrays.stream(PortalPage.values()).collect(Collectors.toMap(PortalPage::path, PortalPage::rights));
        assertThat(pages).isEqualTo(LINES.get("page"));
    }

    @Test
    @DisplayName("I15 what needs no login, and what a login still owes, are exactly the addresses that were agreed")
    void open() {
        assertThat(PageFilter.PUBLIC)
                .containsExactlyInAnyOrderElementsOf(LINES.get("public").keySet());
        assertThat(StepPage.values())
                .extracting(StepPage::path)
                .containsExactlyInAnyOrderElementsOf(LINES.get("step").keySet());
    }

    @Test
    @DisplayName("I15 every servlet has an address that was agreed")
    void servlets() {
        Set<String> addresses = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("skillcert.web").stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .map(JavaClass::reflect)
                        .map(type -> type.getAnnotation(WebServlet.class))
                        .flatMap(servlet -> Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns())))
                        .map(address -> address.replace("/*", "/"))
                        .collect(Collectors.toSet());
        assertThat(addresses).hasSizeGreaterThan(10).allSatisfy(address -> assertThat(
                        LINES.get("page").containsKey(address) || PageFilter.isPublic(address))
                .as(address)
                .isTrue());
    }
}
