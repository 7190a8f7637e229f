package skillcert.web.lookup;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import skillcert.assessment.NoticeView;
import skillcert.assessment.PublicNotices;
import skillcert.lookup.PublicLookup;

/** The public notice of a result list, for anyone; behind its last day the persons are gone from it. */
@Named
@RequestScoped
public class NoticePage {

    @EJB
    private PublicNotices notices;

    @EJB
    private PublicLookup lookup;

    @Inject
    private HttpServletRequest request;

    private Long list;
    private Integer after;
    private NoticeView notice;

    /** Reads the notice of the list in the address; it counts as a question of this address (T-25). */
    public void open() {
        lookup.requireAllowed(request.getRemoteAddr());
        notice = notices.require(list, after == null ? 0 : after);
    }

    /** The notice, or null when the address names none. */
    public NoticeView getNotice() {
        return notice;
    }

    public Long getList() {
        return list;
    }

    public void setList(Long list) {
        this.list = list;
    }

    /** The position of the last person of the page before, or null. */
    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer after) {
        this.after = after;
    }
}
