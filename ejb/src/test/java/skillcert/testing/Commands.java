package skillcert.testing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import skillcert.identity.Role;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** All commands of all doors, found in what is deployed, so that a new one cannot be forgotten; and calls of them. */
@ApplicationScoped
public class Commands {

    @Inject
    private BeanManager beans;

    @Inject
    private UserTransaction transaction;

    /**
     * A method of a door that demands a right, or lets every actor in.
     *
     * @param door the EJB
     * @param method of it
     */
    public record Command(Class<?> door, Method method) {

        /** The rights of which any one is enough; none named lets every actor in. */
        public Set<Right> demanded() {
            Permitted onMethod = method.getAnnotation(Permitted.class);
            return Set.of((onMethod == null ? door.getAnnotation(Permitted.class) : onMethod).value());
        }

        /** Whether the matrix lets the role in. */
        public boolean openTo(Role role) {
            return demanded().isEmpty() || demanded().stream().anyMatch(role.rights()::contains);
        }

        /** As refusals name it. */
        public String name() {
            return door.getSimpleName() + "." + method.getName();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** What a call came to: its answer, or what it threw. */
    public record Outcome(Object answer, Throwable thrown) {}

    /** All of them, by name. */
    public List<Command> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(door -> door.isAnnotationPresent(Stateless.class)
                        && door.getName().startsWith("skillcert."))
                .distinct()
                .flatMap(door -> Stream.of(door.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> method.isAnnotationPresent(Permitted.class)
                                || door.isAnnotationPresent(Permitted.class))
                        .map(method -> new Command(door, method)))
                .sorted(Comparator.comparing(Command::name))
                .toList();
    }

    /** Calls it with these arguments, and takes back whatever it may have done in its transaction. */
    public Outcome call(Command command, Object... arguments) throws Exception {
        Object door = beans.getReference(
                beans.resolve(beans.getBeans(command.door())), command.door(), beans.createCreationalContext(null));
        transaction.begin();
        try {
            return new Outcome(command.method().invoke(door, arguments), null);
        } catch (InvocationTargetException e) {
            return new Outcome(null, e.getCause());
        } finally {
            transaction.rollback();
        }
    }

    /** An argument that means nothing: null, and for numbers one that nothing has. */
    public static Object nothing(Class<?> type) {
        if (type == long.class) {
            return -1L;
        }
        if (type == int.class) {
            return -1;
        }
        return type == boolean.class ? false : null;
    }
}
