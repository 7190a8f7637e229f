package skillcert.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import skillcert.approval.ApprovalState;
import skillcert.approval.ApprovalView;
import skillcert.approval.WorkItem;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.approval.entity.Decider;
import skillcert.approval.entity.Dossier;
import skillcert.identity.People;
import skillcert.identity.Person;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/** Puts requests into the records that pages show. */
@ApplicationScoped
public class RequestViews {

    @Inject
    private Handlers handlers;

    @Inject
    private Timelines timelines;

    @Inject
    private DecidingActor deciding;

    @Inject
    private People people;

    @Inject
    private BusinessClock clock;

    /** A request in full, with what the actor may do. */
    public ApprovalView view(Actor actor, Dossier dossier) {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        ApprovalRequest request = dossier.request();
        Decider who = deciding.decider(actor);
        boolean decidable = dossier.decidableBy(who, now, today);
        Optional<String> holder = dossier.claims().holder(now);
        return new ApprovalView(
                items(List.of(request)).get(0),
                dossier.round().command(),
                dossier.shownHash(),
                new ApprovalView.Acts(
                        decidable,
                        decidable && handlers.require(request.kind()).returnable(),
                        decidable && holder.isEmpty(),
                        holder.filter(who.accounts()::contains).isPresent(),
                        dossier.claims().takeableBy(who, now, today)),
                new ApprovalView.Askings(
                        dossier.submissions().correctableBy(actor, today),
                        dossier.submissions().withdrawableBy(actor),
                        dossier.isOf(actor)),
                timelines.of(dossier));
    }

    /** Requests as rows; one query for the names of all. */
    public List<WorkItem> items(List<ApprovalRequest> requests) {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        Map<String, Person> persons = people.of(requests.stream()
                .flatMap(request -> Stream.concat(Stream.of(request.requestedBy()), request.holder(now).stream()))
                .toList());
        return requests.stream()
                .map(request -> new WorkItem(
                        request.id(),
                        request.kind(),
                        request.subject(),
                        request.title(),
                        persons.get(request.requestedBy()),
                        request.submittedAt(),
                        request.dueOn(),
                        overdue(request, today),
                        request.state(),
                        request.round(),
                        request.holder(now).map(persons::get).orElse(null),
                        handlers.require(request.kind()).bulk()))
                .toList();
    }

    private static long overdue(ApprovalRequest request, LocalDate today) {
        boolean open = request.state() == ApprovalState.PENDING || request.state() == ApprovalState.RETURNED;
        return open ? Math.max(0, ChronoUnit.DAYS.between(request.dueOn(), today)) : 0;
    }
}
