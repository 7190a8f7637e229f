package skillcert.web.approval;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import skillcert.approval.ApprovalState;
import skillcert.approval.WorkItem;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Shown;
import skillcert.web.list.ListColumn;

/** The columns of work items, which two lists show. */
final class WorkItemColumns {

    private static final List<String> KINDS = List.of("FILING", "RESULT_LIST");

    private WorkItemColumns() {}

    /** For the queue, where every item is pending. */
    static List<ListColumn<WorkItem>> pending() {
        return List.of(
                ListColumn.<WorkItem>text("title", WorkItem::title)
                        .linked(item -> PortalPage.APPROVAL.path() + "?id=" + item.id())
                        .unsorted(),
                ListColumn.choice("kind", WorkItem::kind, "approval", KINDS),
                ListColumn.<WorkItem>text("requestedBy", WorkItem::requestedBy).plain(),
                ListColumn.<WorkItem>text("requestedAt", item -> Shown.minute(item.requestedAt()))
                        .plain(),
                ListColumn.<WorkItem>text("dueOn", WorkItem::dueOn).plain());
    }

    /** For one's own requests, which may be at their end. */
    static List<ListColumn<WorkItem>> withState() {
        List<String> states =
                Arrays.stream(ApprovalState.values()).map(Enum::name).toList();
        return Stream.concat(
                        pending().stream(),
                        Stream.of(ListColumn.<WorkItem>state("state", WorkItem::state, "approval.state", states)
                                .plain()))
                .toList();
    }
}
