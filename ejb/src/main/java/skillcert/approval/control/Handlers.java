package skillcert.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import skillcert.approval.ApprovalHandler;
import skillcert.kernel.Right;

/** Finds the handler that executes a kind of command. A kind without exactly one handler is a fault of the program. */
@ApplicationScoped
public class Handlers {

    @Inject
    @Any
    private Instance<ApprovalHandler> handlers;

    /** The kinds of command that somebody with these rights may ask for. */
    public List<String> kindsAskedBy(Set<Right> rights) {
        return handlers.stream()
                .filter(handler -> handler.askedBy().stream().anyMatch(rights::contains))
                .map(ApprovalHandler::kind)
                .toList();
    }

    /** The handler of this kind. */
    public ApprovalHandler require(String kind) {
        List<ApprovalHandler> found =
                handlers.stream().filter(handler -> handler.kind().equals(kind)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " approval handlers of kind " + kind);
        }
        return found.get(0);
    }
}
