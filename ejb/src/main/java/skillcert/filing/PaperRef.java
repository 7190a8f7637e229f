package skillcert.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A paper of an application.
 *
 * @param paper which
 * @param hash its file, as kept by {@code document}
 * @param versionNo which version of this paper of the school, from 1
 * @param fileName what the file was called
 */
@Embeddable
public record PaperRef(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) FilingPaper paper,
        String hash,
        @Column(name = "version_no") int versionNo,
        @Column(name = "file_name") String fileName)
        implements Serializable {}
