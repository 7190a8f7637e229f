package skillcert.ledger;

import java.io.Serializable;
import java.util.List;

/**
 * One certificate with its history.
 *
 * @param printed what the face says
 * @param bodyId issuing body
 * @param listId approved list it was issued from
 * @param listPosition position in the list
 * @param edition current edition
 * @param state where it stands
 * @param photoHash photo in {@code document}
 * @param history what happened, oldest first
 */
public record CertificateView(
        PrintedFields printed,
        long bodyId,
        long listId,
        int listPosition,
        int edition,
        CertificateState state,
        String photoHash,
        List<LedgerEntryRow> history)
        implements Serializable {}
