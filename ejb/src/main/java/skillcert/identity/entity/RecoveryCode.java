package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One code that stands in once for the second factor, kept as its hash. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    private String hash;

    private String login;

    private int series;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    /**
     * @param hash of login and code
     * @param login whose it is
     * @param series which set of codes it belongs to; only the newest set is in force
     */
    public RecoveryCode(String hash, String login, int series) {
        this.hash = hash;
        this.login = login;
        this.series = series;
    }

    /** Whether it can still be used. */
    public boolean unusedOf(Credential credential) {
        return usedAt == null && login.equals(credential.login()) && series == credential.codeSeries();
    }

    /** Uses it up. */
    public void use(Instant now) {
        usedAt = now;
    }
}
