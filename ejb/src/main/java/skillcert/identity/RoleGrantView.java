package skillcert.identity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A role that an account was granted, as pages show it.
 *
 * @param id number of the grant
 * @param login the account
 * @param role which role
 * @param validFrom first day
 * @param validUntil last day, or null
 * @param grantedBy login of who granted it
 * @param grantedAt when
 * @param grantReason why
 * @param withdrawnBy login of who withdrew it, or null
 * @param withdrawnAt when, or null
 * @param withdrawalReason why, or null
 * @param state how it stands today
 */
public record RoleGrantView(
        long id,
        String login,
        Role role,
        LocalDate validFrom,
        LocalDate validUntil,
        String grantedBy,
        Instant grantedAt,
        String grantReason,
        String withdrawnBy,
        Instant withdrawnAt,
        String withdrawalReason,
        State state)
        implements Serializable {

    /** How a grant stands on a day. */
    public enum State {
        /** 未生效 */
        TO_COME,
        /** 有效 */
        IN_FORCE,
        /** 已终止 */
        ENDED
    }

    /** Whether it can still be withdrawn. */
    public boolean withdrawable() {
        return state != State.ENDED;
    }
}
