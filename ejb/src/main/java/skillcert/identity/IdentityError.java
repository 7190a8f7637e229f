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
    /** {0} login, {1} roles: an administrator holds no second role. */
    IDENTITY_ROLES_EXCLUSIVE(Kind.INVALID, Clause.ADMINISTRATORS),
    /** {0} login, {1} roles: the one checks the work of the other, so that one person cannot hold both. */
    IDENTITY_ROLES_APART(Kind.INVALID, Clause.ACCESS),
    /** {0} login, {1} another account of the same person, {2} roles that one person cannot hold both. */
    IDENTITY_PERSON_ROLES(Kind.INVALID, Clause.ADMINISTRATORS),
    /** {0} login: another account of that person holds a role that one person cannot hold beside those of this one. */
    IDENTITY_PERSON_CONFLICT(Kind.CONFLICT, Clause.ADMINISTRATORS),
    /** {0} login: its person was stated before, which is never changed. */
    IDENTITY_PERSON_STATED(Kind.CONFLICT, Clause.AUTHENTICATION),
    /** An account is of a person: the kind or the number of the document is missing. */
    IDENTITY_PERSON_MISSING(Kind.INVALID, Clause.AUTHENTICATION),
    /** Neither resident identity card nor residence permit, or the number is one of the other. */
    IDENTITY_PERSON_TYPE(Kind.INVALID, Clause.AUTHENTICATION),
    /** {0} login: no role was chosen. */
    IDENTITY_ROLE_MISSING(Kind.INVALID, Clause.ACCESS),
    /** {0} login, {1} role, {2} kind of unit: units of this kind do not have this role. */
    IDENTITY_ROLE_OF_OTHER_UNIT(Kind.INVALID, Clause.ACCESS),
    /** {0} login, {1} role: the account holds the role in that time already. */
    IDENTITY_ROLE_HELD(Kind.CONFLICT, Clause.ACCESS),
    /** {0} login, {1} role: it has ended before. */
    IDENTITY_ROLE_ENDED(Kind.CONFLICT, Clause.ACCESS),
    /** {0} login: the first day is missing, in the past or after the last. */
    IDENTITY_ROLE_DATES(Kind.INVALID, Clause.ACCESS),
    /** {0} number: there is no such grant. */
    IDENTITY_UNKNOWN_GRANT(Kind.NOT_FOUND, Clause.ACCESS),
    /** {0} login: nobody administers their own account. */
    IDENTITY_OWN_ACCOUNT(Kind.FORBIDDEN, Clause.ADMINISTRATORS),
    /** {0} login: somebody has changed the account since it was shown. */
    IDENTITY_CHANGED(Kind.CONFLICT, Clause.ACCESS),
    /** {0} login or unit: the reason is missing or over 200 characters. */
    IDENTITY_REASON(Kind.INVALID, Clause.AUDIT),
    /** A telephone number that is neither mobile nor landline. */
    IDENTITY_PHONE(Kind.INVALID, Clause.PERSONAL),
    /** {0} code: code or name of the unit is taken. */
    IDENTITY_UNIT_TAKEN(Kind.CONFLICT, Clause.ACCESS),
    /** {0} code: code, name, kind or contact of the unit has the wrong form. */
    IDENTITY_UNIT_MALFORMED(Kind.INVALID, Clause.ACCESS),
    /** {0} code: its place is none of table 5, or not one that a unit of its kind can have. */
    IDENTITY_UNIT_PLACE(Kind.INVALID, "粤人社办〔2020〕39号 附件4 二（四）1"),
    /** {0} code: a school or provider needs a unified code. */
    IDENTITY_UNIT_ORGANISATION(Kind.INVALID, "GB 32100-2015"),
    /** {0} code: the unit that it shall belong to is no open province or city above it. */
    IDENTITY_UNIT_PARENT(Kind.INVALID, Clause.ACCESS),
    /** {0} code: somebody has changed the unit since it was shown. */
    IDENTITY_UNIT_CHANGED(Kind.CONFLICT, Clause.ACCESS),
    /** {0} code: it is closed already, or open already. */
    IDENTITY_UNIT_STATE(Kind.CONFLICT, Clause.ACCESS),
    /** {0} code: it is the unit of the administrator who would close it. */
    IDENTITY_UNIT_OWN(Kind.FORBIDDEN, Clause.ADMINISTRATORS),
    /** {0} code: open units belong to it. */
    IDENTITY_UNIT_PARTS(Kind.CONFLICT, Clause.ACCESS),
    /** {0} code: the unit is closed, so that nobody is given access for it. */
    IDENTITY_UNIT_CLOSED(Kind.CONFLICT, Clause.ACCESS),
    /** {0} door and method: somebody else has changed it since it was read (R6). */
    IDENTITY_CHANGED_MEANWHILE(Kind.CONFLICT, Clause.INTEGRITY),
    /** {0} login: the new password is the present one or one of the last five. */
    IDENTITY_PASSWORD_USED(Kind.INVALID, Clause.AUTHENTICATION),
    /** {0} number: there is no such login session, or it is another person's. */
    IDENTITY_UNKNOWN_SESSION(Kind.NOT_FOUND, Clause.AUTHENTICATION),
    /** {0} login: a second factor is in force already, or none is offered. */
    IDENTITY_FACTOR_ENROLLED(Kind.CONFLICT, Clause.AUTHENTICATION),
    /** {0} login: there is no second factor. */
    IDENTITY_FACTOR_MISSING(Kind.CONFLICT, Clause.AUTHENTICATION),
    /** {0} login: nobody resets their own second factor. */
    IDENTITY_FACTOR_OWN(Kind.FORBIDDEN, Clause.ADMINISTRATORS),
    /** {0} login: what was typed is too long to be kept as a draft. */
    IDENTITY_DRAFT_TOO_LONG(Kind.INVALID, Clause.AUTHENTICATION),
    /** {0} key: the form was sent before, by somebody else, with other contents or too long ago. */
    IDENTITY_FORM_SENT(Kind.CONFLICT, Clause.INTEGRITY),
    /** Too many logins failed from one address in a short time. */
    IDENTITY_TOO_MANY_LOGINS(Kind.TOO_MANY, Clause.AUTHENTICATION);

    private static final class Clause {
        static final String AUTHENTICATION = "GB/T 22239-2019 8.1.4.1";
        static final String ACCESS = "GB/T 22239-2019 8.1.4.2";
        static final String AUDIT = "GB/T 22239-2019 8.1.4.3";
        static final String PERSONAL = "GB/T 22239-2019 8.1.4.11";
        static final String INTEGRITY = "GB/T 22239-2019 8.1.4.7";
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
