package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A password that was replaced, so that it does not come back soon. Never changes. */
@Entity
@Table(name = "past_password")
public class PastPassword {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected PastPassword() {}

    /** The password of this credential as it stands, which is about to be replaced. */
    public PastPassword(Credential credential, Instant now) {
        this.login = credential.login();
        this.passwordHash = credential.passwordHash();
        this.replacedAt = now;
    }
}
