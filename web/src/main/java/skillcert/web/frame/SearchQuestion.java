package skillcert.web.frame;

import java.text.Normalizer;
import java.util.Locale;
import skillcert.kernel.DomainException;
import skillcert.numbering.BodyCode;
import skillcert.numbering.CertificateNumber;
import skillcert.numbering.WrongNumberException;
import skillcert.web.refusal.ErrorTexts;

/**
 * What was typed into the search box, understood. Only a certificate number or a body code may stand in an address; a
 * name, an ID number or anything else never leaves the request (I14).
 *
 * @param kind what it is
 * @param number the number or code as the notice writes it; null for anything else
 * @param fault the Chinese text of what is wrong with a number, without the text that was typed; null if nothing is
 */
record SearchQuestion(Kind kind, String number, String fault) {

    private static final int CERTIFICATE_NUMBER = 22;
    private static final int BODY_CODE = 13;

    /** What a question can be; the answer to all but the first two stands under {@code search.KIND}. */
    enum Kind {
        /** 证书编号 */
        CERTIFICATE,
        /** 评价机构编码 */
        BODY,
        /** written like a number or a code, but against the rules of annex 4 */
        WRONG_NUMBER,
        /** written like an ID number */
        ID_NUMBER,
        /** nothing typed */
        EMPTY,
        /** a name, a part of a number, anything else */
        OTHER
    }

    /** Reads what was typed, however it was typed or scanned: full-width, with blanks, in lower case (T-26). */
    static SearchQuestion of(String typed) {
        String compact = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s-]", "")
                .toUpperCase(Locale.ROOT);
        if (compact.isEmpty()) {
            return new SearchQuestion(Kind.EMPTY, null, null);
        }
        if (compact.matches("\\d{15}|\\d{17}|\\d{17}[\\dX]")) {
            return new SearchQuestion(Kind.ID_NUMBER, null, null);
        }
        boolean written = compact.matches("[A-Z][0-9A-Z]*");
        try {
            if (written && compact.length() == CERTIFICATE_NUMBER) {
                return new SearchQuestion(
                        Kind.CERTIFICATE, CertificateNumber.parse(compact).value(), null);
            }
            if (written && compact.length() == BODY_CODE) {
                return new SearchQuestion(Kind.BODY, BodyCode.parse(compact).value(), null);
            }
        } catch (WrongNumberException wrong) {
            return new SearchQuestion(Kind.WRONG_NUMBER, null, fault(wrong));
        }
        return new SearchQuestion(Kind.OTHER, null, null);
    }

    private static String fault(DomainException wrong) {
        return ErrorTexts.of(wrong);
    }
}
