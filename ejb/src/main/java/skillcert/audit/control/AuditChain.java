package skillcert.audit.control;

import java.util.Optional;
import skillcert.audit.entity.AuditFact;
import skillcert.keys.ChainHash;
import skillcert.keys.Suite;

/** The hash of an entry (I6): pure, so that a checker outside needs no database. */
public final class AuditChain {

    private AuditChain() {}

    /** The hash of the fact; empty if its suite or version is none that we ever wrote. */
    public static Optional<byte[]> hash(AuditFact fact) {
        if (fact.version() != AuditFact.VERSION) {
            return Optional.empty();
        }
        return Suite.find(fact.suite()).map(suite -> ChainHash.after(suite, fact.version(), fact.prevHash())
                .text(fact.stream())
                .number(fact.seq())
                .instant(fact.at())
                .text(fact.actor())
                .text(fact.unit())
                .text(fact.role())
                .text(fact.address())
                .text(fact.correlation())
                .text(fact.event())
                .text(fact.outcome())
                .text(fact.subject())
                .text(fact.detail())
                .text(fact.suite())
                .hash());
    }
}
