package skillcert.web.filing.apply;

import skillcert.filing.FilingForm;
import skillcert.filing.FilingPart;

/** A step of the wizard: how a part of an application is shown and read. It knows no rule; the door does. */
interface Step {

    /** The part that it asks for. */
    FilingPart part();

    /** The part as its fields show it. */
    Typed show(FilingForm form);

    /** The form with what is typed into the fields of this part, and all else as it was. */
    FilingForm read(Typed typed, FilingForm before);

    /**
     * Does something beside saving: adds a line, takes one away, fills fields.
     *
     * @param act as the button says it, for example {@code add} or {@code remove:2}
     * @return the form to be saved, or null if the step knows no such act
     */
    default FilingForm act(String act, Typed typed, FilingForm before) {
        return null;
    }
}
