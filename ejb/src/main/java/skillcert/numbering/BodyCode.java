package skillcert.numbering;

import static skillcert.numbering.NumberingError.NUMBERING_BODY_SERIALS_EXHAUSTED;
import static skillcert.numbering.NumberingError.NUMBERING_BODY_SERIAL_NEVER_GIVEN;
import static skillcert.numbering.NumberingError.NUMBERING_NOT_GUANGDONG;
import static skillcert.numbering.NumberingError.NUMBERING_NOT_SCHOOL;
import static skillcert.numbering.NumberingError.NUMBERING_NOT_SOCIETY;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The code of a body that assesses: positions 1–13 of every certificate number it gives, itself given by the department
 * (R093). Any code of the national shape with a known province can be read, so that certificates from elsewhere can be
 * looked at; but outside Guangdong tables 5 and 6 do not hold, and positions 8–13 are then six digits and no more (T-01).
 * What this product itself assigns is always a technical school of Guangdong: S 0000 44 pp 2 nnn (R097, R102, T-19).
 *
 * @param value 13 characters: one capital letter and twelve digits
 */
public record BodyCode(String value) implements Serializable {

    /** How many characters a code has. */
    public static final int LENGTH = 13;
    /** The last serial that a department can give to one class of bodies (T-12). */
    public static final int LAST_SERIAL = 999;

    static final String GUANGDONG = "44";
    private static final String SOCIETY = "S";
    private static final String SCHOOL = "2";
    private static final String FILED_WITH_PROVINCE = "0000";

    /**
     * Reads a code, however it is written: with blanks of any kind, in full-width forms, in lower case (T-26).
     *
     * @throws WrongNumberException naming the part, its positions and the table that it breaks
     */
    public BodyCode {
        value = CodeText.compact(value);
        WrongNumberException.requireLength(value, LENGTH, "机构代码");
        Part.BODY_CLASS.requireListed(value, CodeTable.BODY_CLASSES);
        Part.NATIONAL_CODE.requireDigits(value, "0000-9999");
        Part.PROVINCE.requireListed(value, CodeTable.PROVINCES);
        if (Part.PROVINCE.in(value).equals(GUANGDONG)) {
            Part.LOCALITY.requireListed(value, CodeTable.LOCALITIES);
            Part.CATEGORY.requireListed(value, CodeTable.categoriesOf(Part.BODY_CLASS.in(value)));
            Part.BODY_SERIAL.requireDigits(value, "000-999");
        } else {
            Part.BODY_SEQUENCE.requireDigits(value, "000000-999999");
        }
    }

    /** Reads a code as {@link #BodyCode(String)} does. */
    public static BodyCode parse(String typed) {
        return new BodyCode(typed);
    }

    /**
     * The code of a technical school, filed with the province first.
     *
     * @param locality code of the determining department by table 5; 00 for the province itself, wherever the school stands
     *     (T-16)
     * @param serial 1 to {@link #LAST_SERIAL}
     * @throws WrongNumberException when the table has no such department or the serial cannot be given
     */
    public static BodyCode ofSchool(String locality, int serial) {
        if (serial > LAST_SERIAL) {
            throw new WrongNumberException(
                    NUMBERING_BODY_SERIALS_EXHAUSTED,
                    Part.BODY_SERIAL,
                    String.valueOf(serial),
                    Part.BODY_SERIAL.source(),
                    "001-999");
        }
        if (serial < 1) {
            throw Part.BODY_SERIAL.refusal(String.valueOf(serial), "001-999");
        }
        if (CodeTable.LOCALITIES.find(locality).isEmpty()) {
            throw Part.LOCALITY.refusal(String.valueOf(locality), CodeTable.LOCALITIES.choices());
        }
        return new BodyCode(SOCIETY + FILED_WITH_PROVINCE + GUANGDONG + locality + SCHOOL + CodeText.digits(serial, 3));
    }

    /**
     * The same code with a number that the ministry gave (T-20, R096); what is counted stays (T-15).
     *
     * @param number four digits, 0000 for none
     * @throws WrongNumberException if it is no such number
     */
    public BodyCode withMinistryNumber(String number) {
        if (number == null || !number.matches("[0-9]{4}")) {
            throw Part.NATIONAL_CODE.refusal(String.valueOf(number), "0000-9999");
        }
        return new BodyCode(bodyClass() + number + value.substring(5));
    }

    /** Position 1: Y for employers, S for society. */
    public String bodyClass() {
        return Part.BODY_CLASS.in(value);
    }

    /** Positions 2–5; says who it is only together with {@link #bodyClass} (T-14). */
    public String nationalCode() {
        return Part.NATIONAL_CODE.in(value);
    }

    /** Positions 6–7 by table 4. */
    public String province() {
        return Part.PROVINCE.in(value);
    }

    /** Positions 8–9: the determining department by table 5, not the address (T-16); outside 44 mere digits. */
    public String locality() {
        return Part.LOCALITY.in(value);
    }

    /** Position 10: to be read only together with {@link #bodyClass} (T-18); outside 44 a mere digit. */
    public String category() {
        return Part.CATEGORY.in(value);
    }

    /** Positions 11–13, 0 to 999; outside 44 mere digits. */
    public int bodySerial() {
        return Part.BODY_SERIAL.numberIn(value);
    }

    /**
     * Within what bodies are counted: letter, province, department and class without positions 2–5, because the notice
     * counts the bodies of a department, not those of a national code (T-15). For example {@code S44002}.
     */
    public String series() {
        return bodyClass() + province() + locality() + category();
    }

    /** Whether it is a code of Guangdong, for which alone tables 5 and 6 hold. */
    public boolean inGuangdong() {
        return province().equals(GUANGDONG);
    }

    /** Whether the ministry gave positions 2–5, so that the number of its document must be on file (T-20, R096). */
    public boolean needsMinistryDocument() {
        return !nationalCode().equals(FILED_WITH_PROVINCE);
    }

    /** Whether certificates may be issued here under this code, as far as the code itself can tell. */
    public boolean issuableHere() {
        return whyNotIssuableHere().isEmpty();
    }

    /** Every reason why no certificate can be issued here under this code; empty when one can. */
    public List<NumberingError> whyNotIssuableHere() {
        List<NumberingError> reasons = new ArrayList<>();
        boolean society = bodyClass().equals(SOCIETY);
        if (!society) {
            reasons.add(NUMBERING_NOT_SOCIETY);
        }
        if (!inGuangdong()) {
            reasons.add(NUMBERING_NOT_GUANGDONG);
        }
        // the digit 2 means something else under Y, and nothing known outside Guangdong (T-18, T-01)
        if (society && inGuangdong() && !category().equals(SCHOOL)) {
            reasons.add(NUMBERING_NOT_SCHOOL);
        }
        if (inGuangdong() && bodySerial() == 0) {
            reasons.add(NUMBERING_BODY_SERIAL_NEVER_GIVEN);
        }
        return List.copyOf(reasons);
    }

    /**
     * Refuses to issue under this code.
     *
     * @throws WrongNumberException with the first of {@link #whyNotIssuableHere} and the part in which it lies
     */
    public void requireIssuableHere() {
        for (NumberingError reason : whyNotIssuableHere()) {
            throw switch (reason) {
                case NUMBERING_NOT_SOCIETY -> refusal(reason, Part.BODY_CLASS, CodeTable.BODY_CLASSES.title(), SOCIETY);
                case NUMBERING_NOT_GUANGDONG -> refusal(reason, Part.PROVINCE, Part.PROVINCE.source(), GUANGDONG);
                case NUMBERING_NOT_SCHOOL -> refusal(
                        reason, Part.CATEGORY, CodeTable.SOCIETY_CATEGORIES.title(), SCHOOL);
                default -> refusal(reason, Part.BODY_SERIAL, Part.BODY_SERIAL.source(), "001-999");
            };
        }
    }

    /** Whether the departments here may assign this code; one of the ministry is entered, not assigned (T-20). */
    public boolean assignableHere() {
        return issuableHere() && !needsMinistryDocument();
    }

    /** As the notice prints it: {@code S 0000 44 002001}. */
    public String grouped() {
        return bodyClass() + " " + nationalCode() + " " + province() + " " + Part.BODY_SEQUENCE.in(value);
    }

    /** What its four parts mean, in the words of the notice. */
    public Explanation explain() {
        return Explanation.of(this);
    }

    private WrongNumberException refusal(NumberingError reason, Part part, String source, String allowed) {
        return new WrongNumberException(reason, part, part.in(value), source, allowed);
    }

    /** The 13 characters without blanks, as stored. */
    @Override
    public String toString() {
        return value;
    }
}
