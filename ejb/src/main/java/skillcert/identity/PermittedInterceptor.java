package skillcert.identity;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.stream.Stream;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.identity.control.OpenCommands;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.Permitted;

/**
 * Enforces {@link Permitted} at the doors (I15): the first parameter must be an {@link Actor} who holds one of the rights
 * named; where none is named any account may come in, and the method itself narrows what it shows and does. It also
 * leaves a trace of every command that is refused or fails (I7), so that no capability has to remember to: code and
 * identifier, never the text that was refused. Doors that open within a door leave the trace to it.
 *
 * <p>What the transaction would only find out when it commits is found out before, by a flush, so that it leaves a trace
 * as well; of a commit that fails for want of the database there is none, because there is nowhere to write it.
 */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PermittedInterceptor implements Serializable {

    private static final String NOTHING = "-";

    @Inject
    private transient AuditTrail audit;

    @Inject
    private transient OpenCommands open;

    @Resource
    private transient TransactionSynchronizationRegistry transactions;

    @PersistenceContext(unitName = "skillcert")
    private transient EntityManager em;

    /**
     * Lets the call through, or refuses it with {@link NotPermittedException}. Somebody else's change that came first is
     * refused with {@link ChangedMeanwhileException}.
     */
    @AroundInvoke
    public Object enforce(InvocationContext call) throws Exception {
        boolean outermost = open.enter();
        try {
            requirePermitted(call);
            Object result = call.proceed();
            if (outermost && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                em.flush();
            }
            return result;
        } catch (DomainException refusal) {
            if (outermost) {
                traceRefusal(call, refusal);
            }
            throw refusal;
        } catch (Exception failure) {
            if (outermost) {
                throw traceFailure(call, failure);
            }
            throw failure;
        } finally {
            open.leave();
        }
    }

    private static void requirePermitted(InvocationContext call) {
        Method method = call.getMethod();
        Permitted onMethod = method.getAnnotation(Permitted.class);
        Permitted permitted = onMethod == null ? method.getDeclaringClass().getAnnotation(Permitted.class) : onMethod;
        boolean free = permitted.value().length == 0;
        boolean holds = parameter(call, 0) instanceof Actor actor
                && (free || Stream.of(permitted.value()).anyMatch(actor::may));
        if (!holds) {
            throw new NotPermittedException(command(call));
        }
    }

    private void traceRefusal(InvocationContext call, DomainException refusal) {
        Object identifier =
                refusal.values().isEmpty() ? NOTHING : refusal.values().get(0);
        audit.refused(
                actor(call),
                AuditEvent.COMMAND_REFUSED,
                String.valueOf(identifier),
                command(call) + " " + refusal.code().name());
    }

    /** What is thrown for the failure: the failure itself, or that somebody else was first. */
    private Exception traceFailure(InvocationContext call, Exception failure) {
        if (isStale(failure)) {
            ChangedMeanwhileException refusal = new ChangedMeanwhileException(command(call));
            refusal.initCause(failure);
            traceRefusal(call, refusal);
            return refusal;
        }
        // an identifier of ours is a number; a text may be what somebody typed
        Object second = parameter(call, 1);
        String subject = second instanceof Number ? second.toString() : NOTHING;
        try {
            audit.failed(actor(call), AuditEvent.COMMAND_FAILED, subject, command(call));
        } catch (EJBException untraced) {
            // the audit itself may be what failed; the log has both, under the name of the request
            failure.addSuppressed(untraced);
        }
        return failure;
    }

    private static boolean isStale(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(OptimisticLockException.class::isInstance);
    }

    private static Actor actor(InvocationContext call) {
        return parameter(call, 0) instanceof Actor actor ? actor : Actor.SYSTEM;
    }

    private static Object parameter(InvocationContext call, int index) {
        return call.getParameters().length > index ? call.getParameters()[index] : null;
    }

    private static String command(InvocationContext call) {
        Method method = call.getMethod();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
