package skillcert.assessment.control;

import java.util.List;
import skillcert.assessment.entity.Candidate;
import skillcert.keys.ChainHash;
import skillcert.keys.Suite;

/** One hash over the persons and scores of a list, so that an approver approves these rows and no others. */
final class RowsHash {

    private static final int VERSION = 1;

    private RowsHash() {}

    /** @return 64 hexadecimal digits */
    static String of(List<Candidate> passed) {
        ChainHash hash = ChainHash.after(Suite.INTL, VERSION, new byte[0]);
        for (Candidate candidate : passed) {
            hash.number(candidate.no())
                    .text(candidate.personKey().value())
                    .text(candidate.name())
                    .text(candidate.photoHash())
                    .text(candidate.theory().setScale(1).toPlainString())
                    .text(candidate.skill().setScale(1).toPlainString());
        }
        return java.util.HexFormat.of().formatHex(hash.hash());
    }
}
