package skillcert.filing;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What an assessment costs: not for profit, by the market, and published (R032, T-68).
 *
 * @param occupationRowId number of the row in the catalogue
 * @param level code by table 7
 * @param amount yuan for one candidate, 0.00 to 999999.99, two decimals
 * @param basis on what it rests
 */
public record FeeLine(int occupationRowId, String level, BigDecimal amount, String basis) implements Serializable {

    /** The line as it is stored: two decimals, no blanks around a text. */
    FeeLine normal() {
        return new FeeLine(
                occupationRowId,
                level,
                amount == null || amount.stripTrailingZeros().scale() > 2 ? amount : amount.setScale(2),
                FilingForm.strip(basis));
    }
}
