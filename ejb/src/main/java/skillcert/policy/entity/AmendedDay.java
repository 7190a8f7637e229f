package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A day as an amendment arranges it: worked or free, also when that is what its day of the week says anyway. */
@Entity
@Table(name = "amended_day")
public class AmendedDay {

    /**
     * Which day by which amendment.
     *
     * @param yearNo four digits
     * @param amendmentNo of the amendment
     * @param date the day
     */
    @Embeddable
    public record Key(
            @Column(name = "year_no") int yearNo,
            @Column(name = "amendment_no") int amendmentNo,
            @Column(name = "calendar_date") LocalDate date)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private boolean working;

    private String reason;

    private String document;

    private String clause;

    protected AmendedDay() {}

    /** The day as this amendment has it, with the clause it rests on. */
    public AmendedDay(CalendarAmendment.Key amendment, CalendarDay day) {
        this.key = new Key(amendment.yearNo(), amendment.amendmentNo(), day.date());
        this.working = day.working();
        this.reason = day.reason();
        this.document = day.document();
        this.clause = day.clause();
    }

    /** The number of its amendment. */
    public int amendmentNo() {
        return key.amendmentNo();
    }

    /** The day. */
    public LocalDate date() {
        return key.date();
    }

    /** Whether it is worked. */
    public boolean working() {
        return working;
    }

    /** Which holiday it belongs to. */
    public String reason() {
        return reason;
    }
}
