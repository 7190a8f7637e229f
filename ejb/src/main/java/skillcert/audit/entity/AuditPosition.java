package skillcert.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Where an entry stands.
 *
 * @param stream which chain
 * @param seq 1, 2, 3 … without a hole
 */
@Embeddable
public record AuditPosition(@Column(name = "stream") String stream, @Column(name = "seq") long seq)
        implements Serializable {}
