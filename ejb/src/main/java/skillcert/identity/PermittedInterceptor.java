package skillcert.identity;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditTrail;
import skillcert.kernel.Actor;
import skillcert.kernel.DomainException;
import skillcert.kernel.Permitted;

/**
 * Enforces {@link Permitted} at the doors (I15): the first parameter must be an {@link Actor} who holds one of the rights
 * named; where none is named any account may come in, and the method itself narrows what it shows and does. It also
 * leaves a trace of every refusal that leaves a door (I7), so that no capability has to remember to: code and
 * identifier, never the text that was refused.
 */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PermittedInterceptor implements Serializable {

    @Inject
    private transient AuditTrail audit;

    @Resource
    private transient TransactionSynchronizationRegistry transactions;

    /** Lets the call through or refuses it with {@link NotPermittedException}. */
    @AroundInvoke
    public Object enforce(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        String command = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        Object first = call.getParameters().length == 0 ? null : call.getParameters()[0];
        if (!(first instanceof Actor actor)) {
            NotPermittedException refusal = new NotPermittedException(command);
            trace(Actor.SYSTEM, command, refusal);
            throw refusal;
        }
        Permitted permitted = permitted(method);
        if (permitted.value().length > 0 && Stream.of(permitted.value()).noneMatch(actor::may)) {
            NotPermittedException refusal = new NotPermittedException(command);
            trace(actor, command, refusal);
            throw refusal;
        }
        try {
            return call.proceed();
        } catch (DomainException refusal) {
            trace(actor, command, refusal);
            throw refusal;
        }
    }

    private static Permitted permitted(Method method) {
        Permitted onMethod = method.getAnnotation(Permitted.class);
        return onMethod == null ? method.getDeclaringClass().getAnnotation(Permitted.class) : onMethod;
    }

    /** A refusal that passes through several doors of one transaction is written once, by the innermost. */
    private void trace(Actor actor, String command, DomainException refusal) {
        if (transactions.getTransactionKey() != null) {
            if (transactions.getResource(PermittedInterceptor.class) == refusal) {
                return;
            }
            transactions.putResource(PermittedInterceptor.class, refusal);
        }
        Object identifier = refusal.values().isEmpty() ? "-" : refusal.values().get(0);
        audit.refused(
                actor,
                AuditEvent.COMMAND_REFUSED,
                String.valueOf(identifier),
                command + " " + refusal.code().name());
    }
}
