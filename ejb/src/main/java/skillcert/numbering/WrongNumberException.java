package skillcert.numbering;

import skillcert.kernel.DomainException;

/**
 * The refusal of a number, a body code or one part of it. Its values are always five texts: {0} what was found, {1} the
 * name of the part, {2} its positions, {3} the table or clause of the notice, {4} what would be right. Only the part is
 * ever repeated, never the whole of what was typed: that could be an ID number in the wrong field, and values are logged.
 */
public class WrongNumberException extends DomainException {

    private static final long serialVersionUID = 1L;

    WrongNumberException(NumberingError code, Part part, String found, String source, String allowed) {
        this(code, found, part.title(), part.positions(), source, allowed);
    }

    private WrongNumberException(
            NumberingError code, String found, String title, String positions, String source, String allowed) {
        super(code, found, title, positions, source, allowed);
    }

    /** Refuses a text that has not as many characters as table 1 counts; {@code title} names what it should be. */
    static void requireLength(String compact, int length, String title) {
        if (compact.length() != length) {
            throw new WrongNumberException(
                    NumberingError.NUMBERING_LENGTH,
                    String.valueOf(compact.length()),
                    title,
                    "第 1-" + length + " 位",
                    "附件4 表1",
                    String.valueOf(length));
        }
    }
}
