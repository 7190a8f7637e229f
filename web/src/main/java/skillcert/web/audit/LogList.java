package skillcert.web.audit;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditOutcome;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;

/** The columns of the two lists of entries. */
final class LogList {

    private LogList() {}

    /** The columns, with these events to choose from. */
    static List<ListColumn<LogLine>> columns(Predicate<AuditEvent> events) {
        List<String> names = Arrays.stream(AuditEvent.values())
                .filter(events)
                .map(Enum::name)
                .toList();
        List<String> outcomes = Stream.of(AuditOutcome.values()).map(Enum::name).toList();
        return List.of(
                ListColumn.<LogLine>code("at", line -> Shown.second(line.entry().at()))
                        .linked(line -> PortalPage.AUDIT_ENTRY.path() + "?place="
                                + line.entry().place().replace("#", "%23"))
                        .unfiltered(),
                ListColumn.<LogLine>text("actor", LogLine::who).unsorted(),
                ListColumn.<LogLine>code("unit", line -> line.entry().unit()).unsorted(),
                ListColumn.<LogLine>choice("event", line -> line.entry().event(), "audit.event", names),
                ListColumn.<LogLine>state("outcome", line -> line.entry().outcome(), "audit.outcome", outcomes),
                ListColumn.<LogLine>code("subject", line -> line.entry().subject())
                        .unsorted(),
                ListColumn.<LogLine>text("detail", line -> line.entry().detail())
                        .plain(),
                ListColumn.<LogLine>code("address", line -> line.entry().address())
                        .plain(),
                ListColumn.<LogLine>code("correlation", line -> line.entry().correlation())
                        .unsorted());
    }

    /** Whether a name of the bundle is there for a text that somebody may have bent. */
    static <E extends Enum<E>> Serializable word(Class<E> type, String prefix, String name) {
        return Arrays.stream(type.getEnumConstants()).anyMatch(one -> one.name().equals(name))
                ? Shown.word(prefix, name)
                : name;
    }
}
