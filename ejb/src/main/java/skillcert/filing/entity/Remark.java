package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.FilingPart;

/** What a reviewer found at a part of an application. It stands for ever; that it is settled is a row of its own. */
@Entity
@Immutable
@Table(name = "filing_remark")
public class Remark {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FilingPart part;

    private String content;

    @Column(name = "remarked_by")
    private String remarkedBy;

    @Column(name = "remarked_at")
    private Instant remarkedAt;

    protected Remark() {}

    /** @param content 1 to 500 characters */
    public Remark(Key key, FilingPart part, String content, String remarkedBy, Instant remarkedAt) {
        this.key = key;
        this.part = part;
        this.content = content;
        this.remarkedBy = remarkedBy;
        this.remarkedAt = remarkedAt;
    }

    /** Application and number. */
    public Key key() {
        return key;
    }

    /** What it is about. */
    public FilingPart part() {
        return part;
    }

    /** What was found. */
    public String content() {
        return content;
    }

    /** Login of the reviewer. */
    public String remarkedBy() {
        return remarkedBy;
    }

    /** When. */
    public Instant remarkedAt() {
        return remarkedAt;
    }

    /** Application and number of the remark, counted from 1. */
    @Embeddable
    public static class Key implements Serializable {

        @Column(name = "filing_id")
        private long filingId;

        private int no;

        protected Key() {}

        /** @param no from 1 */
        public Key(long filingId, int no) {
            this.filingId = filingId;
            this.no = no;
        }

        /** The application that it was made on. */
        public long filingId() {
            return filingId;
        }

        /** Its number there. */
        public int no() {
            return no;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && filingId == k.filingId && no == k.no;
        }

        @Override
        public int hashCode() {
            return Objects.hash(filingId, no);
        }
    }
}
