package skillcert.numbering;

import java.io.Serializable;

/**
 * How far a department has counted its technical schools (T-12).
 *
 * @param place the department by table 5
 * @param placeName its name
 * @param given how many codes it has given, 0 to 999; a retired one is never free again (R110)
 */
public record CodeCapacity(String place, String placeName, int given) implements Serializable {

    /** How near the end is. */
    public enum Warning {
        /** 余量充足 */
        NONE,
        /** 已用 80% 以上 */
        LOW,
        /** 已用 95% 以上 */
        SCARCE,
        /** 已用尽 */
        EXHAUSTED
    }

    private static final int LOW_PERCENT = 80;
    private static final int SCARCE_PERCENT = 95;
    private static final int WHOLE = 100;

    /** How many are left. */
    public int left() {
        return BodyCode.LAST_SERIAL - given;
    }

    /** How much is used, in whole percent, rounded down: 100 means that none is left. */
    public int percent() {
        return given * WHOLE / BodyCode.LAST_SERIAL;
    }

    /** Which warning is due. */
    public Warning warning() {
        if (left() == 0) {
            return Warning.EXHAUSTED;
        }
        if (percent() >= SCARCE_PERCENT) {
            return Warning.SCARCE;
        }
        return percent() >= LOW_PERCENT ? Warning.LOW : Warning.NONE;
    }
}
