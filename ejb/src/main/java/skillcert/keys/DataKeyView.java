package skillcert.keys;

import java.io.Serializable;
import java.time.Instant;

/**
 * What may be known of a data key: nothing of the key itself.
 *
 * @param id the number that rows cite
 * @param purpose the one thing it is for
 * @param suite its algorithms
 * @param createdAt since when it writes
 * @param writes whether new rows are written with it; all of them read
 * @param masterNumber which master key wraps it
 */
public record DataKeyView(int id, KeyPurpose purpose, Suite suite, Instant createdAt, boolean writes, int masterNumber)
        implements Serializable {}
