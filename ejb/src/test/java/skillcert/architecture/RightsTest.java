package skillcert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.approval.ApprovalStep;
import skillcert.identity.Role;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** The rights of the matrix against the commands that demand them. */
class RightsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("skillcert");

    /**
     * What is open by its nature: what one capability asks of another in the name of an actor whom the asking door has let
     * in.
     */
    private static final Set<String> OPEN = Set.of("AuditTrail.", "Bodies.known");

    /** A page asks what it may show; the answer is a yes or no about the actor itself. */
    private static boolean isQuestion(JavaMethod method) {
        return method.getName().matches("(may|sees)[A-Z].*")
                && method.getRawReturnType().isEquivalentTo(boolean.class);
    }

    private static List<JavaClass> doors() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .toList();
    }

    private static boolean guarded(JavaMethod method) {
        return method.isAnnotatedWith(Permitted.class) || method.getOwner().isAnnotatedWith(Permitted.class);
    }

    @Test
    @DisplayName("I15 every right is demanded by a command or asked of a second person; none is invented")
    void everyRightIsDemanded() {
        Set<Right> demanded = EnumSet.noneOf(Right.class);
        doors().stream()
                .flatMap(door -> door.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Permitted.class))
                .forEach(method -> demanded.addAll(Arrays.asList(
                        method.getAnnotationOfType(Permitted.class).value())));
        // the right that a request for a second person names is demanded by the door of approvals
        CLASSES.stream()
                .filter(type -> !type.isEquivalentTo(Role.class) && !type.isEquivalentTo(Right.class))
                .filter(type -> type.getAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(ApprovalStep.class)))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Right.class))
                .forEach(access -> demanded.add(Right.valueOf(access.getTarget().getName())));
        assertThat(demanded).containsExactlyInAnyOrder(Right.values());
    }

    @Test
    @DisplayName("I15 every right is held by a role, and no role holds one for a unit it cannot be held in")
    void everyRightIsHeld() {
        assertThat(Role.rightsOf(List.of(Role.values()))).containsExactlyInAnyOrder(Right.values());
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(role.unitKinds()).isNotEmpty());
    }

    @Test
    @DisplayName("I15 every command that takes an actor first is guarded, but for what is open by its nature")
    void everyCommandIsGuarded() {
        Set<String> open = doors().stream()
                .flatMap(door -> door.getMethods().stream())
                .filter(method -> method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .filter(method -> !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().get(0).isEquivalentTo(Actor.class))
                .filter(method -> !guarded(method))
                .filter(method -> !inTheCallersTransaction(method) && !isQuestion(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .filter(name -> OPEN.stream().noneMatch(name::startsWith))
                .collect(Collectors.toSet());
        assertThat(open).isEmpty();
    }

    private static boolean inTheCallersTransaction(JavaMethod method) {
        return Stream.of(
                        method.tryGetAnnotationOfType(TransactionAttribute.class),
                        method.getOwner().tryGetAnnotationOfType(TransactionAttribute.class))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(attribute -> attribute.value() == TransactionAttributeType.MANDATORY)
                .isPresent();
    }
}
