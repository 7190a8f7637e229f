package skillcert.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret of a session that a plain HTML form of ours carries and another site cannot know, so that a form which that
 * site sends in the user's name is refused (CSRF). Forms of Faces have their view state for this.
 */
@Named
@SessionScoped
public class FormToken implements Serializable {

    /** The name of the field that carries it. */
    public static final String FIELD = "token";

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 24;

    private final String value = create();

    private static String create() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** What the form must send back. */
    public String getValue() {
        return value;
    }

    /** Whether a form has sent it back; compared in a time that tells nothing. */
    public boolean matches(String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }
}
