package skillcert.identity;

import skillcert.kernel.ErrorCode;

/** Why identity refuses. The clauses are those of GB/T 22239-2019, level 3 (DOMAIN 4.3). */
public enum IdentityError implements ErrorCode {
    /** {0} door and method: no role of the account allows it. */
    IDENTITY_NOT_PERMITTED(Kind.FORBIDDEN, Clause.ACCESS),
    /** {0} login: there is no such account, or it is disabled. */
    IDENTITY_UNKNOWN_ACCOUNT(Kind.NOT_FOUND, Clause.AUTHENTICATION),
    /** {0} code: there is no such unit. */
    IDENTITY_UNKNOWN_UNIT(Kind.NOT_FOUND, Clause.ACCESS),
    /** {0} login: another account has it. */
    IDENTITY_LOGIN_TAKEN(Kind.CONFLICT, Clause.AUTHENTICATION),
    /** {0} login: not 3 to 64 characters a-z 0-9 . _ - that begin with a letter. */
    IDENTITY_LOGIN_MALFORMED(Kind.INVALID, Clause.AUTHENTICATION),
    /** {0} login: the name of the person is empty or over 60 characters. */
    IDENTITY_NAME_MALFORMED(Kind.INVALID, Clause.AUTHENTICATION),
    /** {0} login: the password is too short, too long, too simple or holds the login. */
    IDENTITY_WEAK_PASSWORD(Kind.INVALID, Clause.AUTHENTICATION),
    /** {0} login: an account needs a role. */
    IDENTITY_NO_ROLE(Kind.INVALID, Clause.ACCESS),
    /** {0} login, {1} roles: an administrator holds no second role. */
    IDENTITY_ROLES_EXCLUSIVE(Kind.INVALID, Clause.ADMINISTRATORS),
    /** {0} login, {1} role, {2} kind of unit: units of this kind do not have this role. */
    IDENTITY_ROLE_OF_OTHER_UNIT(Kind.INVALID, Clause.ACCESS),
    /** {0} code: code or name of the unit is taken. */
    IDENTITY_UNIT_TAKEN(Kind.CONFLICT, Clause.ACCESS),
    /** {0} code: code, name or place of the unit has the wrong form. */
    IDENTITY_UNIT_MALFORMED(Kind.INVALID, Clause.ACCESS);

    private static final class Clause {
        static final String AUTHENTICATION = "GB/T 22239-2019 8.1.4.1";
        static final String ACCESS = "GB/T 22239-2019 8.1.4.2";
        static final String ADMINISTRATORS = "GB/T 22239-2019 8.1.5";
    }

    private final Kind kind;
    private final String clause;

    IdentityError(Kind kind, String clause) {
        this.kind = kind;
        this.clause = clause;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String clause() {
        return clause;
    }
}
