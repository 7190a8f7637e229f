package skillcert.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import skillcert.approval.ApprovalState;
import skillcert.approval.ApprovalStep;
import skillcert.approval.TimelineEntry;
import skillcert.approval.TimelineEntry.Awaited;
import skillcert.approval.TimelineEntry.Mark;
import skillcert.approval.entity.ApprovalEntry;
import skillcert.approval.entity.ApprovalRequest;
import skillcert.approval.entity.Dossier;
import skillcert.identity.People;
import skillcert.identity.Person;
import skillcert.identity.UnitView;
import skillcert.identity.Units;

/** Turns what happened to requests into the lines of a timeline. */
@ApplicationScoped
public class Timelines {

    @Inject
    private RequestRepository requests;

    @Inject
    private People people;

    @Inject
    private Units units;

    /** What happened to one request, and which steps it still has to pass. */
    public List<TimelineEntry> of(Dossier dossier) {
        List<TimelineEntry> lines = new ArrayList<>(done(dossier.journal().entries()));
        lines.addAll(open(dossier));
        return lines;
    }

    private List<TimelineEntry> open(Dossier dossier) {
        List<TimelineEntry> lines = new ArrayList<>();
        ApprovalRequest request = dossier.request();
        if (request.state() == ApprovalState.RETURNED) {
            lines.add(new TimelineEntry("CORRECTION", Mark.CURRENT, null, null, "", "", null));
        } else if (request.state() == ApprovalState.PENDING) {
            for (int step = request.step(); step <= dossier.steps().size(); step++) {
                lines.add(awaited(dossier, step));
            }
        }
        return lines;
    }

    private TimelineEntry awaited(Dossier dossier, int step) {
        ApprovalStep demanded = dossier.steps().get(step - 1);
        String unit = demanded.unit() == null
                ? ""
                : units.find(demanded.unit()).map(UnitView::name).orElse(demanded.unit());
        Awaited who =
                new Awaited(step, demanded.right(), unit, dossier.journal().given(step), demanded.persons());
        Mark mark = step == dossier.request().step() ? Mark.CURRENT : Mark.NEXT;
        return new TimelineEntry("AWAITED", mark, null, null, "", "", who);
    }

    /** What happened to the requests about these subjects, one after another, and what the open one waits for. */
    public List<TimelineEntry> of(String kind, Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<TimelineEntry> lines = new ArrayList<>(done(requests.history(kind, subjects)));
        requests.open(kind, subjects).forEach(dossier -> lines.addAll(open(dossier)));
        return lines;
    }

    private List<TimelineEntry> done(List<ApprovalEntry> entries) {
        Map<String, Person> persons =
                people.of(entries.stream().map(ApprovalEntry::actedBy).toList());
        return entries.stream()
                .map(entry -> new TimelineEntry(
                        entry.act().name(),
                        Mark.DONE,
                        entry.actedAt(),
                        persons.get(entry.actedBy()),
                        entry.reason(),
                        entry.round() == 1 ? "" : String.valueOf(entry.round()),
                        null))
                .toList();
    }
}
