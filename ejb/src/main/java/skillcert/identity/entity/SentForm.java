package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Length;
import skillcert.keys.Sealed;

/** A command form that was sent, by its one-time key, with what was answered, sealed; that is empty after a while. */
@Entity
@Table(name = "sent_form")
public class SentForm {

    /** What contents and answer are sealed for; the key follows. */
    public static final String ANSWER = "sent_form.sealed/";

    /** Takes a key, unless it is taken: key, login, moment. Who comes at the same moment waits until the first has committed. */
    public static final String TAKE = "INSERT IGNORE INTO sent_form (request_key, login, sent_at) VALUES (?1, ?2, ?3)";

    @Id
    @Column(name = "request_key")
    private String key;

    private String login;

    @Lob
    @Column(name = "sealed", length = Length.LONG32)
    private byte[] content;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected SentForm() {}

    /** Keeps what was sent and answered. */
    public void keep(Sealed sealed) {
        content = sealed.bytes();
    }

    /** What was sent and answered, if this account sent it and it is still kept. */
    public Optional<Sealed> findFor(String sender) {
        return Optional.ofNullable(content).filter(kept -> login.equals(sender)).map(Sealed::of);
    }
}
