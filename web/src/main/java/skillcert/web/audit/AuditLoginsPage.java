package skillcert.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import skillcert.audit.AuditEvent;
import skillcert.audit.AuditLine;
import skillcert.audit.AuditLog;
import skillcert.identity.People;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.web.frame.CurrentActor;
import skillcert.web.list.ListView;

/** The login log (登录日志): logins, refused logins, locks and logouts, the newest first. */
@Named
@RequestScoped
public class AuditLoginsPage {

    @EJB
    private AuditLog log;

    @EJB
    private People people;

    @Inject
    private CurrentActor actor;

    private DayRange days;
    private ListView<LogLine> list;

    @PostConstruct
    void prepare() {
        days = DayRange.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        list = new ListView<>("auditlogins", DayRange.PARAMETERS, LogList.columns(AuditEvent::ofLogin), this::read);
    }

    private ListPage<LogLine> read(ListQuery query) {
        ListPage<AuditLine> page = log.logins(actor.get(), days.range(), query);
        return LogLine.of(page, people.of(LogLine.logins(page)));
    }

    /** The entries. */
    public ListView<LogLine> getList() {
        return list;
    }

    /** The range of days that is shown. */
    public DayRange getDays() {
        return days;
    }
}
