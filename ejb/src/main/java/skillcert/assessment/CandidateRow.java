package skillcert.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One line of the list of candidates, with the tail of the ID number only.
 *
 * @param no number in the batch, from 1
 * @param name the candidate's
 * @param idTail last four characters of the ID number
 * @param photo whether a photo is there
 * @param theory 0 to 100, or null
 * @param skill 0 to 100, or null
 */
public record CandidateRow(int no, String name, String idTail, boolean photo, BigDecimal theory, BigDecimal skill)
        implements Serializable {}
