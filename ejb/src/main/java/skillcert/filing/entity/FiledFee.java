package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import skillcert.filing.FeeLine;

/** A line of the fee list of an application as stored. */
@Embeddable
public record FiledFee(
        @Column(name = "occupation_row_id") int occupationRowId, String level, BigDecimal amount, String basis)
        implements Serializable {

    static FiledFee of(FeeLine line) {
        return new FiledFee(line.occupationRowId(), line.level(), line.amount(), line.basis());
    }

    FeeLine line() {
        return new FeeLine(occupationRowId, level, amount, basis);
    }
}
