package skillcert.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.Pattern;
import skillcert.kernel.IdempotencyKey;

/**
 * The one-time key of the form that is shown or sent (I9), as the tag {@code s:key} puts it into a form. It travels in the
 * form and not in the session, so that the same form sent again brings the same key, whatever has become of the page.
 */
@Named
@RequestScoped
public class FormKey {

    @Pattern(regexp = IdempotencyKey.FORM)
    private String value = IdempotencyKey.create().value();

    /** The key for the door. */
    public IdempotencyKey get() {
        return new IdempotencyKey(value);
    }

    public String getValue() {
        return value;
    }

    /** Takes the key that was sent; of a form without one it is a new one. */
    public void setValue(String sent) {
        if (sent != null) {
            value = sent;
        }
    }
}
