package skillcert.lookup;

import java.io.Serializable;
import java.time.LocalDate;
import skillcert.ledger.CertificateState;
import skillcert.ledger.CheckedCertificate;
import skillcert.ledger.PrintedFields;

/**
 * What anyone may know of a certificate: no ID number, no photo, and the name masked.
 *
 * @param verdict the answer
 * @param number the number as the notice prints it, or null when nothing was found
 * @param maskedName first and last character with stars between, or null
 * @param bodyName issuing body, or null
 * @param occupation or null
 * @param workType '' where there is none, or null
 * @param levelText or null
 * @param issuedOn or null
 */
public record LookupAnswer(
        Verdict verdict,
        String number,
        String maskedName,
        String bodyName,
        String occupation,
        String workType,
        String levelText,
        LocalDate issuedOn)
        implements Serializable {

    /** The answer in one word. */
    public enum Verdict {
        /** 有效 */
        VALID,
        /** 暂停 */
        SUSPENDED,
        /** 作废 */
        VOID,
        /** 已撤销 */
        REVOKED,
        /** 未查到 */
        NOT_FOUND,
        /** 二维码与台账不符 */
        NOT_GENUINE
    }

    /** Nothing was found, or the second fact did not fit. */
    static LookupAnswer notFound() {
        return nothing(Verdict.NOT_FOUND);
    }

    /** The code was not made by this platform for this certificate. */
    static LookupAnswer notGenuine() {
        return nothing(Verdict.NOT_GENUINE);
    }

    private static LookupAnswer nothing(Verdict verdict) {
        return new LookupAnswer(verdict, null, null, null, null, null, null, null);
    }

    /** Masks what was found. */
    static LookupAnswer of(CheckedCertificate found) {
        PrintedFields printed = found.printed();
        return new LookupAnswer(
                verdict(found.state()),
                printed.number().grouped(),
                mask(printed.holderName()),
                printed.bodyName(),
                printed.occupation(),
                printed.workType(),
                printed.levelText(),
                printed.issuedOn());
    }

    private static Verdict verdict(CertificateState state) {
        return switch (state) {
            case VALID -> Verdict.VALID;
            case SUSPENDED -> Verdict.SUSPENDED;
            case VOID -> Verdict.VOID;
            case REVOKED -> Verdict.REVOKED;
        };
    }

    /** 王小明 becomes 王*明, 王明 becomes 王*; counted in code points, so that a rare character is not cut in two. */
    static String mask(String name) {
        int[] points = name.codePoints().toArray();
        int shownAtEnd = points.length > 2 ? 1 : 0;
        return new StringBuilder()
                .appendCodePoint(points[0])
                .append("*".repeat(Math.max(1, points.length - 1 - shownAtEnd)))
                .append(new String(points, points.length - shownAtEnd, shownAtEnd))
                .toString();
    }
}
