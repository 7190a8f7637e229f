package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.identity.IdentityError;
import skillcert.identity.UnitRefusedException;
import skillcert.identity.UnitState;

/** Whether a unit works with the product, and since when and why it does not. */
@Embeddable
public class UnitStanding {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UnitState state = UnitState.OPEN;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_reason")
    private String closedReason = "";

    /** Whether it works with the product. */
    boolean open() {
        return state == UnitState.OPEN;
    }

    /**
     * From now on nobody acts for it.
     *
     * @param unit its code, for a refusal
     * @throws UnitRefusedException IDENTITY_UNIT_STATE when it is closed already
     */
    void close(String unit, LocalDate today, String reason) {
        require(unit, UnitState.OPEN);
        closedReason = HeldRole.requireReason(unit, reason);
        state = UnitState.CLOSED;
        closedOn = today;
    }

    /**
     * It works again.
     *
     * @param unit its code, for a refusal
     * @throws UnitRefusedException IDENTITY_UNIT_STATE when it is open
     */
    void reopen(String unit) {
        require(unit, UnitState.CLOSED);
        state = UnitState.OPEN;
        closedOn = null;
        closedReason = "";
    }

    private void require(String unit, UnitState expected) {
        if (state != expected) {
            throw new UnitRefusedException(IdentityError.IDENTITY_UNIT_STATE, unit);
        }
    }

    /** Open or closed. */
    UnitState state() {
        return state;
    }

    /** Since when it is closed, or null. */
    LocalDate closedOn() {
        return closedOn;
    }

    /** Why, or empty. */
    String closedReason() {
        return closedReason;
    }
}
