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

    /** @param key whose and where */
    public FormDraft(Key key) {
        this.key = key;
    }

    /** Keeps these values, or none (null). */
    public void keep(Sealed values, Instant now) {
        content = values == null ? null : values.bytes();
        savedAt = now;
    }

    /** What is kept. */
    public Optional<Sealed> values() {
        return Optional.ofNullable(content).map(Sealed::of);
    }

    /** When it was kept. */
    public Instant savedAt() {
        return savedAt;
    }
}
