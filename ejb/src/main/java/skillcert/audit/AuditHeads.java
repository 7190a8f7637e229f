package skillcert.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import skillcert.audit.control.HeadsDelivery;
import skillcert.audit.control.HeadsFolder;
import skillcert.audit.control.HeadsReader;
import skillcert.kernel.Actor;
import skillcert.kernel.Permitted;
import skillcert.kernel.Right;

/** Door: the signed heads of all chains, exported to the folder where the application adds and never changes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditHeads {

    /** How many files are shown at the most, the newest ones. */
    public static final int SHOWN = 30;

    /**
     * What an export did.
     *
     * @param file the new file
     * @param recorded whether the audit could be written
     */
    public record Exported(HeadsFile file, boolean recorded) implements Serializable {}

    @Inject
    HeadsDelivery delivery;

    @Inject
    HeadsFolder folder;

    @Inject
    HeadsReader reader;

    /**
     * Exports the heads of all chains now.
     *
     * @throws AuditException AUDIT_HEADS_FOLDER if the folder cannot be written
     */
    @Permitted(Right.AUDIT_READ)
    public Exported export(Actor actor) {
        return delivery.run(actor);
    }

    /** The newest files, the newest first. */
    @Permitted(Right.AUDIT_READ)
    public List<HeadsFile> files(Actor actor) {
        return folder.files().stream()
                .sorted(Comparator.comparingLong(HeadsFolder::number).reversed())
                .limit(SHOWN)
                .map(file -> reader.describe(file, folder.read(file)))
                .toList();
    }

    /**
     * The bytes of a file, to be kept elsewhere.
     *
     * @throws AuditException AUDIT_UNKNOWN
     */
    @Permitted(Right.AUDIT_READ)
    public byte[] require(Actor actor, String name) {
        return folder.find(name).map(folder::read).orElseThrow(() -> new AuditException(AuditError.AUDIT_UNKNOWN, "?"));
    }
}
