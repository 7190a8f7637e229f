package skillcert.filing;

import java.io.Serializable;
import skillcert.numbering.CodeRow;
import skillcert.numbering.ExternalBodyRow;

/**
 * What the registry knows of a code.
 *
 * @param code the 13 characters
 * @param row who got it and whether it was retired; null if nobody here did, or if the actor may not know
 * @param body its body as it stands today, with its lineage; null as above
 * @param external the body of elsewhere that has it; null if none is registered
 */
public record CodeStory(String code, CodeRow row, BodyView body, ExternalBodyRow external) implements Serializable {

    /** What it is, in one word: LIVE, RETIRED, EXTERNAL or UNKNOWN. */
    public String kind() {
        if (row != null) {
            return row.live() ? "LIVE" : "RETIRED";
        }
        return external == null ? "UNKNOWN" : "EXTERNAL";
    }
}
