package skillcert.numbering;

import static skillcert.numbering.NumberingError.NUMBERING_SERIALS_EXHAUSTED;
import static skillcert.numbering.NumberingError.NUMBERING_YEAR_NOT_OF_ISSUE;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The number of a certificate (证书编号, called 证书编码 in annex 4): 22 characters in seven parts (R092). The department gives
 * the first four, the {@link BodyCode}; the body gives year, level and serial at the moment of issue, by the system (R094).
 *
 * <p>There is no check digit (T-25): that a number can be read says nothing about whether it was ever issued. Numbers of
 * other provinces and of employers can be read too; {@link #of} makes only such as may be issued here.
 *
 * @param value 22 characters: one capital letter and 21 digits
 */
public record CertificateNumber(String value) implements Serializable {

    /** How many characters a number has. */
    public static final int LENGTH = 22;
    /** The last serial of a body in one year and level (T-13). */
    public static final int LAST_SERIAL = 999_999;

    private static final int CENTURY = 2000;
    private static final String SERIALS = "000001-999999";

    /**
     * Reads a number, however it is written: with blanks of any kind, in full-width forms, in lower case (T-26).
     *
     * @throws WrongNumberException naming the part, its positions and the table that it breaks
     */
    public CertificateNumber {
        value = CodeText.compact(value);
        WrongNumberException.requireLength(value, LENGTH, "证书编号");
        BodyCode.parse(value.substring(0, BodyCode.LENGTH)); // refuses what is wrong in positions 1-13
        Part.YEAR.requireDigits(value, "00-99");
        Part.LEVEL.requireListed(value, CodeTable.LEVELS);
        Part.SERIAL.requireDigits(value, SERIALS);
        if (Part.SERIAL.numberIn(value) == 0) {
            throw Part.SERIAL.refusal(Part.SERIAL.in(value), SERIALS);
        }
    }

    /** Reads a number as {@link #CertificateNumber(String)} does. */
    public static CertificateNumber parse(String typed) {
        return new CertificateNumber(typed);
    }

    /**
     * The number for a certificate to be issued here.
     *
     * @param body a technical school of Guangdong
     * @param year of the issue date in Guangdong, 2000 to 2099 (T-21, T-22)
     * @param level one of table 7
     * @param serial within body, year and level, 1 to {@link #LAST_SERIAL} (R106)
     * @throws WrongNumberException when nothing can be issued under that body code or a part cannot be written
     */
    public static CertificateNumber of(BodyCode body, int year, Level level, int serial) {
        body.requireIssuableHere();
        if (year < CENTURY || year > CENTURY + 99) {
            throw Part.YEAR.refusal(String.valueOf(year), "2000-2099");
        }
        if (!Level.all().contains(level)) {
            throw Part.LEVEL.refusal(level.code(), CodeTable.LEVELS.choices());
        }
        if (serial > LAST_SERIAL) {
            throw new WrongNumberException(
                    NUMBERING_SERIALS_EXHAUSTED, Part.SERIAL, String.valueOf(serial), Part.SERIAL.source(), SERIALS);
        }
        if (serial < 1) {
            throw Part.SERIAL.refusal(String.valueOf(serial), SERIALS);
        }
        return new CertificateNumber(
                body.value() + CodeText.digits(year - CENTURY, 2) + level.code() + CodeText.digits(serial, 6));
    }

    /** Positions 1–13: the body that gave the number. */
    public BodyCode bodyCode() {
        return new BodyCode(value.substring(0, BodyCode.LENGTH));
    }

    /** Positions 14–15 as a year of this century, 2000 to 2099 (T-22). */
    public int year() {
        return CENTURY + Part.YEAR.numberIn(value);
    }

    /** Position 16. */
    public Level level() {
        return Level.require(Part.LEVEL.in(value));
    }

    /** Positions 17–22, 1 to {@link #LAST_SERIAL}. */
    public int serial() {
        return Part.SERIAL.numberIn(value);
    }

    /** Whether such a number may be issued here, as far as the number itself can tell. */
    public boolean issuableHere() {
        return whyNotIssuableHere().isEmpty();
    }

    /** Every reason why such a number cannot be issued here: all lie in the body code, the rest is refused when read. */
    public List<NumberingError> whyNotIssuableHere() {
        return bodyCode().whyNotIssuableHere();
    }

    /**
     * Holds the number against the date on the certificate: the year is that of issue, not of the examination (T-21).
     *
     * @param issueDate in Asia/Shanghai
     * @throws WrongNumberException ({@link NumberingError#NUMBERING_YEAR_NOT_OF_ISSUE}) when the years differ
     */
    public void requireIssuedOn(LocalDate issueDate) {
        if (issueDate.getYear() != year()) {
            throw new WrongNumberException(
                    NUMBERING_YEAR_NOT_OF_ISSUE,
                    Part.YEAR,
                    String.valueOf(year()),
                    Part.YEAR.source(),
                    String.valueOf(issueDate.getYear()));
        }
    }

    /** As the notice prints it: {@code S 0000 44 002001 20 5 000001}. */
    public String grouped() {
        return bodyCode().grouped() + " " + Part.YEAR.in(value) + " " + Part.LEVEL.in(value) + " "
                + Part.SERIAL.in(value);
    }

    /** What its seven parts mean, in the words of the notice. */
    public Explanation explain() {
        return Explanation.of(this);
    }

    /** The 22 characters without blanks, as stored. */
    @Override
    public String toString() {
        return value;
    }
}
