package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.FilingPaper;
import skillcert.filing.PaperRef;

/** A paper of an application as stored. */
@Embeddable
public record FiledPaper(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) FilingPaper paper,
        String hash,
        @Column(name = "version_no") int versionNo,
        @Column(name = "file_name") String fileName)
        implements Serializable {

    static FiledPaper of(PaperRef ref) {
        return new FiledPaper(ref.paper(), ref.hash(), ref.versionNo(), ref.fileName());
    }

    PaperRef ref() {
        return new PaperRef(paper, hash, versionNo, fileName);
    }
}
