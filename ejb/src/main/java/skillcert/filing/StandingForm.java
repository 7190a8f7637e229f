package skillcert.filing;

import java.io.Serializable;
import skillcert.filing.control.Texts;

/**
 * What a department proposes to do to a body.
 *
 * @param act SUSPENDED, LIFTED or CANCELLED
 * @param ground why in the words of the notice; null to lift a suspension
 * @param reason in words, 1 to 500 characters
 * @param documentNumber number of the decision, 1 to 60 characters
 */
public record StandingForm(VersionAct act, Ground ground, String reason, String documentNumber)
        implements Serializable {

    /** Grounds of the notice for the end of a qualification (R041, 正文五（五）), and the school's own wish. */
    public enum Ground {
        /** 违规失信 */
        DISHONESTY,
        /** 虚假评价 */
        FALSE_ASSESSMENT,
        /** 管理失序 */
        DISORDER,
        /** 院校自行申请 */
        OWN_REQUEST,
        /** 恢复 */
        MENDED
    }

    /**
     * The form as it is stored.
     *
     * @throws FilingException FILING_STANDING_ACT for another act, FILING_GROUND without a ground, or as a text is refused
     */
    StandingForm normal() {
        if (act != VersionAct.SUSPENDED && act != VersionAct.LIFTED && act != VersionAct.CANCELLED) {
            throw new FilingException(FilingError.FILING_STANDING_ACT);
        }
        if (act != VersionAct.LIFTED && (ground == null || ground == Ground.MENDED)) {
            throw new FilingException(FilingError.FILING_GROUND);
        }
        return new StandingForm(
                act,
                act == VersionAct.LIFTED ? Ground.MENDED : ground,
                Texts.require(reason, 500),
                Texts.require(documentNumber, 60));
    }
}
