package skillcert.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import skillcert.kernel.Actor;
import skillcert.testing.Commands.Command;

/** For every command of every door one call that succeeds, in a world that was made for it through the doors. */
@ApplicationScoped
public class GoodCalls {

    /** Commands that take more than one kind of form. */
    private static final Set<String> SEVERAL = Set.of("RuleProposals.propose", "PolicyDocuments.add");

    @Inject
    private BusinessCalls business;

    @Inject
    private FilingCalls filing;

    @Inject
    private OfficeCalls office;

    @Inject
    private RuleCalls rules;

    /**
     * Who calls, and with what behind the actor.
     *
     * @param actor one whom the command lets in
     * @param rest made when the command is called, for what grows old
     */
    public record Call(Actor actor, Supplier<Object[]> rest) {

        static Call of(Actor actor, Object... rest) {
            return new Call(actor, () -> rest);
        }

        /** All arguments of the call, by this actor in a request of this name. */
        public Object[] arguments(String correlation) {
            Object[] behind = rest.get();
            Object[] all = new Object[behind.length + 1];
            all[0] = actor.inRequest("192.0.2.7", correlation);
            System.arraycopy(behind, 0, all, 1, behind.length);
            return all;
        }
    }

    /** Makes a new world; the calls by the names of {@link #nameOf}. */
    public Map<String, Call> inANewWorld() throws Exception {
        Map<String, Call> calls = new LinkedHashMap<>(filing.calls());
        addAll(calls, business.calls());
        addAll(calls, office.calls());
        addAll(calls, rules.calls());
        return calls;
    }

    private static void addAll(Map<String, Call> calls, Map<String, Call> more) {
        more.forEach((name, call) -> {
            if (calls.put(name, call) != null) {
                throw new IllegalStateException(name + " twice");
            }
        });
    }

    /** The name of a command; one of several of the same name carries its form as well. */
    public static String nameOf(Command command) {
        Class<?>[] types = command.method().getParameterTypes();
        return SEVERAL.contains(command.name())
                ? command.name() + "(" + types[1].getSimpleName() + ")"
                : command.name();
    }

    /** Ends what a world leaves behind that would stand in the way of others. */
    public void tidy() {
        office.endChangeOfMaster();
    }
}
