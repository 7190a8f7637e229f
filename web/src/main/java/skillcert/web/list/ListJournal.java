package skillcert.web.list;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import skillcert.audit.Disclosures;
import skillcert.web.frame.CurrentActor;

/** Notes in the audit that a list is taken away, before its first byte leaves. */
@RequestScoped
public class ListJournal {

    @EJB
    private Disclosures disclosures;

    @Inject
    private CurrentActor actor;

    /** The list of this name is taken by whoever is signed in. */
    void taken(String list, int rows) {
        disclosures.listTaken(actor.get(), list, rows);
    }
}
