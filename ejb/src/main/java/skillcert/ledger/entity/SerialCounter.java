package skillcert.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Where the serials of one body, year and level stand (R106). It is locked before a number is made and moves on in the
 * same transaction, so that a rollback leaves no hole and two threads never get one number (T-13).
 */
@Entity
@Table(name = "serial_counter")
public class SerialCounter {

    /** The last serial that six digits hold. */
    public static final int CAPACITY = 999_999;

    /** Body code, four-digit year of issue and level code. */
    @Embeddable
    public record Key(
            @Column(name = "body_code") String bodyCode,
            @Column(name = "issue_year") int year,
            @Column(name = "level") String level)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "opening")
    private int opening;

    @Column(name = "last_serial")
    private int lastSerial;

    protected SerialCounter() {}

    /** How many serials are left. */
    public int left() {
        return CAPACITY - lastSerial;
    }

    /**
     * Takes the next serial.
     *
     * @return 1 to 999999
     * @throws IllegalStateException when none is {@link #left()}; ask first
     */
    public int next() {
        if (left() == 0) {
            throw new IllegalStateException("no serial left for " + key);
        }
        return ++lastSerial;
    }

    /** The approved opening balance: the first serial here was one more (I2). */
    public int opening() {
        return opening;
    }

    /** The serial given last; equals {@link #opening()} when none was. */
    public int lastSerial() {
        return lastSerial;
    }

    /** Body, year and level. */
    public Key key() {
        return key;
    }
}
