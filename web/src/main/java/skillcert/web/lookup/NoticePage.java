package skillcert.web.lookup;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import skillcert.assessment.NoticeView;
import skillcert.assessment.PublicNotices;

/** The public notice of a result list, for anyone; behind its last day the persons are gone from it. */
@Named
@RequestScoped
public class NoticePage {

    @EJB
    private PublicNotices notices;

    private Long list;
    private NoticeView notice;

    /** Reads the notice of the list in the address. */
    public void open() {
        notice = notices.require(list);
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
}
