package skillcert.filing;

import java.io.Serializable;

/**
 * A person who answers for something (R018, R034).
 *
 * @param duty for what
 * @param name the person's name
 * @param post what the person is at the school
 * @param phone telephone number in plain; sealed where it is stored, masked where it is shown (I14)
 */
public record PersonLine(Duty duty, String name, String post, String phone) implements Serializable {

    /** The line as it is stored: no blanks around a text. */
    PersonLine normal() {
        return new PersonLine(duty, FilingForm.strip(name), FilingForm.strip(post), FilingForm.strip(phone));
    }

    /** Says nothing of the telephone number. */
    @Override
    public String toString() {
        return duty + " " + name;
    }
}
