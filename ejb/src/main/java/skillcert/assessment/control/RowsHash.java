package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import skillcert.assessment.entity.Candidate;
import skillcert.keys.ChainHash;
import skillcert.keys.ChainMacs;
import skillcert.keys.Suite;

/**
 * Hashes over the persons of a list, so that what was announced is what is approved, and what was approved is what is issued
 * (I5). A hash names its suite: {@code intl:} or {@code gm:} and 64 hexadecimal digits.
 */
@ApplicationScoped
public class RowsHash {

    private static final int VERSION = 1;

    @Inject
    private ChainMacs macs;

    /** Over one person: number in the batch, identity, name, photo and scores. */
    public String ofRow(Candidate candidate) {
        return ofRow(macs.suite(), candidate);
    }

    /** Over a whole list, in its order. */
    public String ofList(List<Candidate> passed) {
        return ofList(macs.suite(), passed);
    }

    /** Whether a hash that was stored is the hash of this person. */
    public boolean matches(String stored, Candidate candidate) {
        return suite(stored)
                .map(suite -> ofRow(suite, candidate))
                .filter(stored::equals)
                .isPresent();
    }

    /** Whether a hash that was stored is the hash of this list. */
    public boolean matches(String stored, List<Candidate> passed) {
        return suite(stored)
                .map(suite -> ofList(suite, passed))
                .filter(stored::equals)
                .isPresent();
    }

    private static Optional<Suite> suite(String stored) {
        int end = stored.indexOf(':');
        return end < 0 ? Optional.empty() : Suite.find(stored.substring(0, end));
    }

    private static String ofRow(Suite suite, Candidate candidate) {
        return text(
                suite,
                ChainHash.after(suite, VERSION, new byte[0])
                        .number(candidate.no())
                        .text(candidate.idType().code())
                        .text(candidate.personKey().value())
                        .text(candidate.idTail())
                        .text(candidate.name())
                        .text(candidate.photoHash())
                        .text(candidate.theory().setScale(1).toPlainString())
                        .text(candidate.skill().setScale(1).toPlainString()));
    }

    private static String ofList(Suite suite, List<Candidate> passed) {
        ChainHash hash = ChainHash.after(suite, VERSION, new byte[0]);
        passed.forEach(candidate -> hash.text(ofRow(suite, candidate)));
        return text(suite, hash);
    }

    private static String text(Suite suite, ChainHash hash) {
        return suite.code() + ":" + HexFormat.of().formatHex(hash.hash());
    }
}
