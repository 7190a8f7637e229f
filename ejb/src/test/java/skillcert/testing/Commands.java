package skillcert.testing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import skillcert.audit.AuditRange;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.Permitted;

/** All commands of all doors, found in what is deployed, so that a new one cannot be forgotten; and calls of them. */
@ApplicationScoped
public class Commands {

    @Inject
    private BeanManager beans;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /**
     * A method of a door that demands a right, or lets every actor in.
     *
     * @param door the EJB
     * @param method of it
     */
    public record Command(Class<?> door, Method method) {

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

    /**
     * What a call did before it was taken back.
     *
     * @param answer what it gave
     * @param thrown what it threw, or null
     * @param written statements that insert or change, sent in the transaction of the call
     * @param done success rows of the call's request in the audit, as the transaction sees them
     */
    public record Trial(Object answer, Throwable thrown, long written, long done) {}

    /** Calls it in a transaction, looks at what it did there, and takes it back; MySQL. */
    public Trial trial(Command command, String correlation, Object... arguments) throws Exception {
        transaction.begin();
        try {
            long before = statements();
            Outcome outcome = callAlone(command, arguments);
            if (outcome.thrown() != null) {
                return new Trial(null, outcome.thrown(), 0, 0);
            }
            long written = statements() - before;
            return new Trial(outcome.answer(), null, written, done(correlation));
        } finally {
            transaction.rollback();
        }
    }

    private long statements() {
        long sum = 0;
        for (Object row : em.createNativeQuery("SHOW SESSION STATUS WHERE Variable_name IN"
                        + " ('Com_insert', 'Com_insert_select', 'Com_update', 'Com_replace', 'Com_delete')")
                .getResultList()) {
            sum += Long.parseLong(String.valueOf(((Object[]) row)[1]));
        }
        return sum;
    }

    private long done(String correlation) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM audit_entry WHERE correlation = ?1 AND outcome = 'DONE'")
                        .setParameter(1, correlation)
                        .getSingleResult())
                .longValue();
    }

    /** Calls it with these arguments, and takes back whatever it may have done in its transaction. */
    public Outcome call(Command command, Object... arguments) throws Exception {
        transaction.begin();
        try {
            return callAlone(command, arguments);
        } finally {
            transaction.rollback();
        }
    }

    /** Calls it as a page does: what it does in transactions of its own stays. */
    public Outcome callAlone(Command command, Object... arguments) throws IllegalAccessException {
        Object door = beans.getReference(
                beans.resolve(beans.getBeans(command.door())), command.door(), beans.createCreationalContext(null));
        try {
            return new Outcome(command.method().invoke(door, arguments), null);
        } catch (InvocationTargetException e) {
            return new Outcome(null, e.getCause());
        }
    }

    /**
     * An argument that is well-formed and names nothing there is, so that a command that lets it in answers or refuses what
     * it says, and a fault is a fault.
     */
    public static Object plausible(Class<?> type) {
        if (type == ListQuery.class) {
            return ListQuery.first(10);
        }
        if (type == IdempotencyKey.class) {
            return IdempotencyKey.create();
        }
        if (type == AuditRange.class) {
            return AuditRange.ALL;
        }
        if (type == String.class) {
            return "";
        }
        if (type == byte[].class) {
            return new byte[0];
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2039, 1, 1);
        }
        if (type == OutputStream.class) {
            return OutputStream.nullOutputStream();
        }
        if (type == Path.class) {
            return Path.of("nothing.xlsx");
        }
        if (type == Set.class || type == List.class || type == Collection.class) {
            return type == Set.class ? Set.of() : List.of();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? plausibleRecord(type) : nothing(type);
    }

    private static Object plausibleRecord(Class<?> type) {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(components)
                    .newInstance(Stream.of(components).map(Commands::plausible).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no plausible " + type, e);
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
