package skillcert.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillcert.filing.KnownBodies;
import skillcert.identity.People;
import skillcert.identity.Person;
import skillcert.kernel.Actor;
import skillcert.kernel.KeysetQuery;
import skillcert.kernel.ListPage;
import skillcert.kernel.ListQuery;
import skillcert.keys.FieldCrypto;
import skillcert.ledger.CertificateRow;
import skillcert.ledger.CertificateState;
import skillcert.ledger.CertificateView;
import skillcert.ledger.LedgerEntryRow;
import skillcert.ledger.LedgerError;
import skillcert.ledger.LedgerRefusedException;
import skillcert.ledger.PrintedFields;
import skillcert.ledger.entity.Certificate;
import skillcert.ledger.entity.CertificateData;
import skillcert.ledger.entity.LedgerEntry;

/** What the pages of the ledger show; the unit of the actor is part of every query (I15). */
@ApplicationScoped
public class CertificatePages {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private CertificateRows rows;

    @Inject
    private LedgerTerritory territory;

    @Inject
    private FieldCrypto crypto;

    /** A page of certificates. */
    public ListPage<CertificateRow> page(Actor actor, ListQuery query) {
        KeysetQuery pages = KeysetQuery.from("Certificate c")
                .select("c")
                .id("c.number", String.class)
                .prefix("number", "c.number")
                .contains("holderName", "c.holderName")
                .equal("idTail", "c.idTail", String.class)
                .contains("occupation", "c.occupation")
                .contains("bodyName", "c.bodyName")
                .equal("state", "c.state", CertificateState.class)
                .sort("issuedOn", "c.issuedOn", LocalDate.class)
                .order("number", false);
        return territory.ofLedger(actor).limit(pages, "c.bodyId").page(em, query, row -> row((Certificate) row[0]));
    }

    private static CertificateRow row(Certificate certificate) {
        PrintedFields printed = certificate.printed();
        return new CertificateRow(
                certificate.number(),
                printed.holderName(),
                printed.idTail(),
                printed.occupation(),
                printed.workType(),
                printed.levelText(),
                printed.bodyName(),
                printed.issuedOn(),
                certificate.edition(),
                certificate.state());
    }

    /** One certificate with its history. */
    public CertificateView require(Actor actor, String number) {
        Optional<Certificate> found = rows.find(number).filter(certificate -> sees(actor, certificate.bodyId()));
        Certificate certificate = found.orElseThrow(
                () -> new LedgerRefusedException(LedgerError.LEDGER_UNKNOWN_CERTIFICATE, shown(number)));
        CertificateData data = certificate.data();
        return new CertificateView(
                data.printed(),
                data.bodyId(),
                data.listId(),
                data.listPosition(),
                certificate.edition(),
                certificate.state(),
                data.photoHash(),
                history(number));
    }

    /** The whole ID number on a certificate that the actor may see, or LEDGER_UNKNOWN_CERTIFICATE. */
    public String requireIdNumber(Actor actor, String number) {
        return rows.find(number)
                .filter(certificate -> sees(actor, certificate.bodyId()))
                .map(certificate -> crypto.open(certificate.data().idNumber(), CertificateMaker.ID_NUMBER))
                .orElseThrow(() -> new LedgerRefusedException(LedgerError.LEDGER_UNKNOWN_CERTIFICATE, shown(number)));
    }

    /** A text that is no number may be anything, an ID number too; it is not repeated. */
    private static String shown(String number) {
        return number != null && number.matches("[A-Z][0-9]{21}") ? number : "?";
    }

    private List<LedgerEntryRow> history(String number) {
        List<LedgerEntry> entries = em.createQuery(
                        "select e from LedgerEntry e where e.number = :number order by e.key.seq", LedgerEntry.class)
                .setParameter("number", number)
                .getResultList();
        Map<String, Person> actors =
                people.of(entries.stream().map(LedgerEntry::actor).toList());
        return entries.stream()
                .map(entry -> new LedgerEntryRow(
                        entry.key().seq(),
                        entry.at(),
                        actors.get(entry.actor()),
                        entry.act(),
                        entry.edition(),
                        HexFormat.of().formatHex(entry.hash())))
                .toList();
    }

    /** How many certificates of a list are issued, as far as the actor may see them. */
    public int issuedOf(Actor actor, long listId) {
        KnownBodies known = territory.ofLedger(actor);
        return em.createQuery(
                        """
                        select count(c) from Certificate c
                        where c.listId = :list and (:all = true or c.bodyId in :known)""",
                        Long.class)
                .setParameter("list", listId)
                .setParameter("all", known.all())
                .setParameter("known", known.ids())
                .getSingleResult()
                .intValue();
    }

    private boolean sees(Actor actor, long bodyId) {
        return territory.ofLedger(actor).covers(bodyId);
    }
}
