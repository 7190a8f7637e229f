package skillcert.web.administration;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import skillcert.administration.KeyAdministration;
import skillcert.keys.DataKeyView;
import skillcert.keys.KeyPurpose;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.FormKey;
import skillcert.web.frame.PortalPage;

/** Keys: which there are, and the rotation of data keys and of the master key (I14). */
@Named
@ViewScoped
public class KeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient KeyAdministration administration;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey key;

    private KeyPurpose purpose;
    private String reason;
    private String masterReason;

    /** Adds a data key. */
    public String rotate() {
        administration.rotate(actor.get(), purpose, reason, key.get());
        return PortalPage.KEYS.path() + "?faces-redirect=true&done=key.rotated";
    }

    /** Puts a new master key into the store. */
    public String prepare() {
        administration.prepareMaster(actor.get(), masterReason);
        return PortalPage.KEYS.path() + "?faces-redirect=true&done=master.prepared";
    }

    /** Orders the change over. */
    public String change() {
        long job = administration.changeMaster(actor.get());
        return PortalPage.JOB.path() + "?faces-redirect=true&done=job.ordered&id=" + job;
    }

    /** All data keys. */
    public List<DataKeyView> getKeys() {
        return administration.keys(actor.get());
    }

    /** The numbers of the master keys. */
    public List<Integer> getMasters() {
        return administration.masters(actor.get());
    }

    /** Whether a new master key waits for the change over. */
    public boolean isPrepared() {
        return getMasters().size() > 1;
    }

    /** The purposes whose key can be rotated. */
    public List<KeyPurpose> getPurposes() {
        return Arrays.stream(KeyPurpose.values())
                .filter(each -> each != KeyPurpose.PERSON)
                .toList();
    }

    public KeyPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(KeyPurpose purpose) {
        this.purpose = purpose;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMasterReason() {
        return masterReason;
    }

    public void setMasterReason(String masterReason) {
        this.masterReason = masterReason;
    }
}
