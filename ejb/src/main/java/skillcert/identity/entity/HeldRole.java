package skillcert.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.identity.AccountRefusedException;
import skillcert.identity.IdentityError;
import skillcert.identity.Role;
import skillcert.identity.RoleForm;
import skillcert.identity.RoleGrantView;

/**
 * A role that an account was granted, from a day to a day. What was granted is never changed and never deleted; a
 * withdrawal closes the row at once and stays in it, so that who could do what on any day can be told.
 */
@Entity
@Table(name = "account_role")
public class HeldRole {

    /** In JPQL, that {@code h} is in force on {@code :today}; as {@link #inForceOn} has it. */
    public static final String IN_FORCE =
            "h.withdrawnAt is null and h.validFrom <= :today" + " and (h.validUntil is null or h.validUntil >= :today)";

    private static final int LONGEST_REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "login", updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private Role role;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "granted_by", updatable = false)
    private String grantedBy;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "grant_reason", updatable = false)
    private String grantReason;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected HeldRole() {}

    /**
     * @param form dates in order, a reason of 1 to 200 characters
     * @param by login of who grants it
     * @throws AccountRefusedException IDENTITY_ROLE_DATES, IDENTITY_ROLE_MISSING, IDENTITY_REASON
     */
    HeldRole(Account account, RoleForm form, String by, Instant at) {
        if (form.validFrom() == null
                || form.validUntil() != null && form.validUntil().isBefore(form.validFrom())) {
            throw new AccountRefusedException(IdentityError.IDENTITY_ROLE_DATES, account.login());
        }
        if (form.role() == null) {
            throw new AccountRefusedException(IdentityError.IDENTITY_ROLE_MISSING, account.login());
        }
        this.account = account;
        this.role = form.role();
        this.validFrom = form.validFrom();
        this.validUntil = form.validUntil();
        this.grantedBy = by;
        this.grantedAt = at;
        this.grantReason = requireReason(account.login(), form.reason());
    }

    /**
     * A reason as it is kept.
     *
     * @throws AccountRefusedException IDENTITY_REASON when it is empty or longer than 200 characters
     */
    public static String requireReason(String subject, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new AccountRefusedException(IdentityError.IDENTITY_REASON, subject);
        }
        return reason.strip();
    }

    /**
     * Ends it at once.
     *
     * @throws AccountRefusedException IDENTITY_ROLE_ENDED when it has ended before, IDENTITY_REASON
     */
    public void withdraw(String by, Instant at, LocalDate today, String reason) {
        if (endedBefore(today)) {
            throw new AccountRefusedException(IdentityError.IDENTITY_ROLE_ENDED, account.login(), role);
        }
        withdrawalReason = requireReason(account.login(), reason);
        withdrawnBy = by;
        withdrawnAt = at;
    }

    boolean endedBefore(LocalDate today) {
        return withdrawnAt != null || validUntil != null && validUntil.isBefore(today);
    }

    /** Whether it holds on this day and was not withdrawn. */
    public boolean inForceOn(LocalDate today) {
        return !endedBefore(today) && !validFrom.isAfter(today);
    }

    /** Whether it holds, if it is not withdrawn, on any day of this period; no last day means for good. */
    boolean meets(LocalDate first, LocalDate last) {
        return withdrawnAt == null
                && (validUntil == null || !validUntil.isBefore(first))
                && (last == null || !validFrom.isAfter(last));
    }

    /** The first of these grants that must not be held beside this one in the time of both. */
    Optional<HeldRole> conflictIn(Collection<HeldRole> others) {
        return others.stream()
                .filter(other -> other.meets(validFrom, validUntil) && role.conflictsWith(other.role))
                .findFirst();
    }

    /** Which role. */
    public Role role() {
        return role;
    }

    /** Whose it is. */
    public Account account() {
        return account;
    }

    /** As a page shows it on this day. */
    public RoleGrantView view(LocalDate today) {
        RoleGrantView.State state = inForceOn(today)
                ? RoleGrantView.State.IN_FORCE
                : endedBefore(today) ? RoleGrantView.State.ENDED : RoleGrantView.State.TO_COME;
        return new RoleGrantView(
                id,
                account.login(),
                role,
                validFrom,
                validUntil,
                grantedBy,
                grantedAt,
                grantReason,
                withdrawnBy,
                withdrawnAt,
                withdrawalReason,
                state);
    }
}
