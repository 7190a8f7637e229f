package skillcert.web.approval;

import java.util.Arrays;
import java.util.List;
import skillcert.approval.ApprovalState;
import skillcert.approval.WorkItem;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.frame.Texts;
import skillcert.web.list.ListColumn;

/** The columns of work items, which four lists show. */
final class WorkItemColumns {

    private static final List<String> KINDS =
            List.of("FILING", "RESULT_LIST", "PARAMETER_SET", "PARAMETER_REVISE", "CALENDAR_ARRANGE", "CALENDAR_AMEND");

    private WorkItemColumns() {}

    /** For what waits: until when, and since when it is too late. */
    static List<ListColumn<WorkItem>> waiting() {
        return List.of(title(), kind(), requester(), at(), due(), state());
    }

    /** For what waits at a unit: the same, and who is at it. */
    static List<ListColumn<WorkItem>> atUnit() {
        return List.of(
                title(),
                kind(),
                requester(),
                at(),
                due(),
                ListColumn.<WorkItem>text("holder", WorkItem::holder).plain());
    }

    /** For one's own requests, which may be at their end. */
    static List<ListColumn<WorkItem>> requested() {
        return List.of(title(), kind(), at(), due(), state());
    }

    /** For what one has decided. */
    static List<ListColumn<WorkItem>> decided() {
        return List.of(title(), kind(), requester(), at(), state());
    }

    private static ListColumn<WorkItem> title() {
        return ListColumn.<WorkItem>text("title", WorkItem::title)
                .linked(item -> PortalPage.APPROVAL.path() + "?id=" + item.id())
                .unsorted();
    }

    private static ListColumn<WorkItem> kind() {
        return ListColumn.choice("kind", WorkItem::kind, "approval", KINDS);
    }

    private static ListColumn<WorkItem> requester() {
        return ListColumn.<WorkItem>text("requestedBy", WorkItem::requestedBy).plain();
    }

    private static ListColumn<WorkItem> at() {
        return ListColumn.<WorkItem>text("requestedAt", item -> Shown.minute(item.requestedAt()))
                .unfiltered();
    }

    private static ListColumn<WorkItem> due() {
        return ListColumn.<WorkItem>text("dueOn", WorkItemColumns::dueText)
                .unfiltered()
                .toned(item -> item.overdue() > 0 ? "overdue" : "");
    }

    private static String dueText(WorkItem item) {
        return item.overdue() == 0
                ? item.dueOn().toString()
                : Texts.of("approval.overdue", item.dueOn().toString(), item.overdue());
    }

    private static ListColumn<WorkItem> state() {
        List<String> states =
                Arrays.stream(ApprovalState.values()).map(Enum::name).toList();
        return ListColumn.<WorkItem>state("state", WorkItem::state, "approval.state", states)
                .plain();
    }
}
