package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is filed of a body from a day on: name, organisation code, address and validity. The highest begun is in force. */
@Entity
@Table(name = "filing_version")
public class FilingVersion {

    @EmbeddedId
    private Key key;

    private String name;

    @Column(name = "organisation_code")
    private String organisationCode;

    private String address;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "filing_id")
    private long filingId;

    protected FilingVersion() {}

    /**
     * The first version of a body, as applied for.
     *
     * @param filing just approved
     * @param from the day of approval
     */
    public FilingVersion(long bodyId, Filing filing, LocalDate from) {
        key = new Key(bodyId, 1);
        name = filing.form().name();
        organisationCode = filing.form().organisationCode();
        address = filing.form().address();
        validFrom = from;
        validUntil = filing.form().validUntil();
        filingId = filing.id();
    }

    /** The filed name, as it is printed. */
    public String name() {
        return name;
    }

    /** Unified code by GB 32100-2015. */
    public String organisationCode() {
        return organisationCode;
    }

    /** Where the school is. */
    public String address() {
        return address;
    }

    /** First day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** Body and number of the version, counted from 1. */
    @Embeddable
    public static class Key implements Serializable {

        @Column(name = "body_id")
        private long bodyId;

        @Column(name = "version_no")
        private int versionNo;

        protected Key() {}

        Key(long bodyId, int versionNo) {
            this.bodyId = bodyId;
            this.versionNo = versionNo;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && bodyId == k.bodyId && versionNo == k.versionNo;
        }

        @Override
        public int hashCode() {
            return Objects.hash(bodyId, versionNo);
        }
    }
}
