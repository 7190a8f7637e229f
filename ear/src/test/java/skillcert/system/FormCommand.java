package skillcert.system;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import skillcert.system.http.Form;
import skillcert.system.http.Reply;
import skillcert.system.http.Visitor;

/**
 * A command of a form with values that are taken.
 *
 * @param login who sends it
 * @param form id of the form
 * @param button last part of the name of the button
 * @param opened how the person comes to the form
 * @param values by the last part of the field's name; what is not named stays as the page shows it
 * @param files likewise
 * @param again what is answered when it comes a second time
 */
record FormCommand(
        String login,
        String form,
        String button,
        Function<Visitor, Reply> opened,
        Function<Form, Map<String, String>> values,
        Map<String, Path> files,
        Again again) {

    /** What is answered when the very same bytes come a second time; the data are never changed by it. */
    enum Again {
        /** The same: led to the same page, or shown the same. */
        SAME,
        /** A page that says what is so now: of an upload that everything is known, of a look that it was looked anew. */
        AS_IT_IS_NOW,
        /** A refusal, because the code in it is good once: nothing that could be shown again is kept. */
        REFUSED
    }

    /** The form, on the page that is opened for it. */
    Form shown(Visitor visitor) {
        return opened.apply(visitor).form(form);
    }

    /** The request. */
    Visitor.Sending sending(Form shown) {
        return Visitor.sending(shown, button, values.apply(shown), files);
    }

    /** Good values for a request that is bent: a code that is good once is not spent on it, and not waited for. */
    Map<String, String> around(Form shown) {
        return again == Again.REFUSED ? Map.of() : values.apply(shown);
    }

    /** As the failure of a test names it. */
    @Override
    public String toString() {
        return form + ":" + button + " by " + login;
    }
}
