package skillcert.ledger;

import java.io.Serializable;

/**
 * What a school issued on paper in one year at one level before it came here (U3).
 *
 * @param year the year of issue, 2019 to this year (T-22)
 * @param level code by table 7
 * @param lastSerial the last serial given on paper, 1 to 999999
 * @param proofHash the scanned register as kept by {@code document}
 * @param reason in words, 1 to 500 characters
 */
public record OpeningForm(int year, String level, int lastSerial, String proofHash, String reason)
        implements Serializable {}
