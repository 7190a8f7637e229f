package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.PartnerKind;
import skillcert.filing.PartnerLine;

/** A partner of an application as stored. */
@Embeddable
public record FiledPartner(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) PartnerKind kind,
        String name,
        @Column(name = "organisation_code") String organisationCode,
        String subject,
        @Column(name = "contract_from") LocalDate contractFrom,
        @Column(name = "contract_until") LocalDate contractUntil,
        @Column(name = "contract_hash") String contractHash)
        implements Serializable {

    static FiledPartner of(PartnerLine line) {
        return new FiledPartner(
                line.kind(),
                line.name(),
                line.organisationCode(),
                line.subject(),
                line.contractFrom(),
                line.contractUntil(),
                line.contractHash());
    }

    PartnerLine line() {
        return new PartnerLine(kind, name, organisationCode, subject, contractFrom, contractUntil, contractHash);
    }
}
