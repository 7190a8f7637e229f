package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import skillcert.filing.ScopeChoice;

/** A line of the range that an application asks for as stored. */
@Embeddable
public record FiledChoice(
        @Column(name = "occupation_row_id") int occupationRowId, String level, @Column(name = "site_no") int siteNo)
        implements Serializable {

    static FiledChoice of(ScopeChoice choice) {
        return new FiledChoice(choice.occupationRowId(), choice.level(), choice.siteNo());
    }

    ScopeChoice choice() {
        return new ScopeChoice(occupationRowId, level, siteNo);
    }
}
