package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A line of the range applied for. */
@Embeddable
public class RangeChoice implements Serializable {

    @Column(name = "occupation_row_id")
    private int occupationRowId;

    private String level;

    protected RangeChoice() {}

    RangeChoice(int occupationRowId, String level) {
        this.occupationRowId = occupationRowId;
        this.level = level;
    }

    int occupationRowId() {
        return occupationRowId;
    }

    String level() {
        return level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RangeChoice c && occupationRowId == c.occupationRowId && level.equals(c.level);
    }

    @Override
    public int hashCode() {
        return Objects.hash(occupationRowId, level);
    }
}
