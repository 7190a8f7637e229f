package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Length;
import skillcert.keys.Sealed;

/** What an account has typed into a page and not sent, sealed; empty once it was sent or thrown away. */
@Entity
@Table(name = "form_draft")
public class FormDraft {

    /** What the values are sealed for; login and page follow. */
    public static final String VALUES = "form_draft.sealed/";

    /** Keeps a draft in place of the one before: login, page, sealed values, moment. */
    public static final String KEEP = "INSERT INTO form_draft (login, page, sealed, saved_at) VALUES (?1, ?2, ?3, ?4)"
            + " ON DUPLICATE KEY UPDATE sealed = VALUES(sealed), saved_at = VALUES(saved_at)";

    /**
     * Lets a draft for another page take the row of the account's oldest one: login, page, sealed values, moment, page of the
     * oldest. Rows are never deleted, so that an account has no more of them than it may keep drafts.
     */
    public static final String TAKE_OVER =
            "UPDATE form_draft SET page = ?2, sealed = ?3, saved_at = ?4 WHERE login = ?1 AND page = ?5";

    /**
     * One draft for one page.
     *
     * @param login whose
     * @param page path and query inside the application
     */
    @Embeddable
    public record Key(String login, String page) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Lob
    @Column(name = "sealed", length = Length.LONG32)
    private byte[] content;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected FormDraft() {}

    /** What is kept. */
    public Optional<Sealed> values() {
        return Optional.ofNullable(content).map(Sealed::of);
    }

    /** When it was kept. */
    public Instant savedAt() {
        return savedAt;
    }
}
