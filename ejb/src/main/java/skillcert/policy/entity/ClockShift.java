package skillcert.policy.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By how many days the clock of the demonstration runs ahead: one row, a state and no dated rule. */
@Entity
@Table(name = "demonstration_clock")
public class ClockShift {

    /** The one row. */
    public static final int ID = 1;

    @Id
    private int id;

    private int days;

    protected ClockShift() {}

    /** How many days. */
    public int days() {
        return days;
    }

    /** Runs further ahead. */
    public void add(int more) {
        days = Math.addExact(days, more);
    }
}
