package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The vocabulary says what is written, and everything in it is written somewhere. */
class AuditVocabularyTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("skillcert");

    @Test
    @DisplayName("I7 every constant of the vocabulary is used by the product, and none is kept for later")
    void used() throws IOException {
        Set<String> used = CLASSES.stream()
                .filter(type -> !type.isEquivalentTo(AuditEvent.class))
                .map(JavaClass::getFieldAccessesFromSelf)
                .flatMap(Set::stream)
                .filter(access -> access.getTargetOwner().isEquivalentTo(AuditEvent.class))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(usedByPages());
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(AuditEvent.values()).map(Enum::name).toList());
    }

    /** The module of the pages is built after this one: what it uses is read from its sources. */
    private static Set<String> usedByPages() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../web/src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Pattern.compile("AuditEvent\\.([A-Z_]{2,})")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> used.add(found.group(1)));
            }
        }
        return used;
    }

    @Test
    @DisplayName("I7 every constant says in one sentence what it tells, and what its subject is")
    void documented() throws IOException {
        String source = Files.readString(Path.of("src/main/java/skillcert/audit/AuditEvent.java"));
        assertThat(AuditEvent.values()).allSatisfy(event -> assertThat(source)
                .containsPattern("/\\*\\* [A-Z][^\\n]*\\. Subject[^\\n]*\\*/\\n    " + event + "[(,;]"));
    }
}
