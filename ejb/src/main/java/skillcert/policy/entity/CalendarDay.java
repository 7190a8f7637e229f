package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that is not what its day of the week says: a holiday, or a Saturday or Sunday that is worked instead (调休). */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {

    @Id
    @Column(name = "calendar_date")
    private LocalDate date;

    private boolean working;

    private String reason;

    private String document;

    private String clause;

    protected CalendarDay() {}

    /**
     * @param holiday which holiday arranges it, a clause of the document
     * @param document code of the year's arrangement
     */
    public CalendarDay(LocalDate date, boolean working, String holiday, String document) {
        this.date = date;
        this.working = working;
        this.reason = working ? holiday + "调休上班" : holiday;
        this.document = document;
        this.clause = holiday;
    }

    /** The day. */
    public LocalDate date() {
        return date;
    }

    /** Whether it is worked. */
    public boolean working() {
        return working;
    }

    /** Which holiday it belongs to. */
    public String reason() {
        return reason;
    }

    /** Code of the notice that arranged it. */
    public String document() {
        return document;
    }

    /** The clause of that notice. */
    public String clause() {
        return clause;
    }
}
