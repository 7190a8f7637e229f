package skillcert.audit;

/** The vocabulary of the audit: one constant for one fact. A constant is never renamed, because old entries cite it. */
public enum AuditEvent {
    /** The database got its first keys and administrators. Subject: the installation. */
    INSTALLATION_STARTED,
    /** A password was right; the login may owe a second factor or a new password. Subject: the account. */
    ACCOUNT_PASSWORD_ACCEPTED(true),
    /** Somebody logged in, with everything that was asked for. Subject: the account. */
    ACCOUNT_LOGIN(true),
    /** A login was refused. Subject: the account as typed. */
    ACCOUNT_LOGIN_FAILED(true),
    /** An account was locked after too many failures. Subject: the account. */
    ACCOUNT_LOCKED(true),
    /** Somebody logged out. Subject: the account; detail: number of the login. */
    ACCOUNT_LOGOUT(true),
    /** A login was ended in another way. Subject: the account; detail: number of the login and why. */
    SESSION_ENDED(true),
    /** Somebody changed their own password. Subject: the account. */
    PASSWORD_CHANGED(true),
    /** A second factor came into force. Subject: the account; detail: how many recovery codes. */
    FACTOR_ENROLLED(true),
    /** A code of a second factor was refused. Subject: the account; detail: why. */
    FACTOR_FAILED(true),
    /** An administrator took a second factor away, so that it is enrolled anew. Subject: the account. */
    FACTOR_RESET(true),
    /** A recovery code stood in for the second factor. Subject: the account. */
    RECOVERY_CODE_USED(true),
    /** New recovery codes were made, the old ones are void. Subject: the account; detail: how many. */
    RECOVERY_CODES_MADE(true),
    /** An account was made. Subject: the account. */
    ACCOUNT_CREATED,
    /** Name or telephone number of an account was changed. Subject: the account. */
    ACCOUNT_CHANGED,
    /** An account was closed to its person. Subject: the account. */
    ACCOUNT_DISABLED,
    /** An account was opened again. Subject: the account. */
    ACCOUNT_ENABLED,
    /** A lock after failed logins was ended before its time. Subject: the account. */
    ACCOUNT_UNLOCKED,
    /** An account got another one-time password. Subject: the account. */
    PASSWORD_RESET,
    /** An account was granted a role. Subject: the account; detail: role and dates. */
    ROLE_GRANTED,
    /** A role of an account was ended. Subject: the account; detail: the role. */
    ROLE_WITHDRAWN,
    /** A unit was made. Subject: the unit. */
    UNIT_CREATED,
    /** A unit was changed. Subject: the unit; detail: kind and place. */
    UNIT_CHANGED,
    /** A unit was closed. Subject: the unit. */
    UNIT_CLOSED,
    /** A closed unit was opened again. Subject: the unit. */
    UNIT_REOPENED,
    /** The person behind an account was stated. Subject: the account. */
    ACCOUNT_PERSON_STATED,
    /** Approval was asked for. Subject: what it is about; detail: kind, request, round, step and hash of the command. */
    APPROVAL_REQUESTED,
    /** A request was corrected and submitted anew. Subject and detail as when it was requested. */
    APPROVAL_RESUBMITTED,
    /** Somebody approved at a step, and others still have to. Subject and detail as when it was requested. */
    APPROVAL_STEP_GIVEN,
    /** The last approval was given, and the command was executed. Subject and detail as when it was requested. */
    APPROVAL_GIVEN,
    /** Somebody refused, which ends the request. Subject and detail as when it was requested. */
    APPROVAL_REFUSED,
    /** Somebody returned a request for correction. Subject and detail as when it was requested. */
    APPROVAL_RETURNED,
    /** The requester took a request back. Subject and detail as when it was requested. */
    APPROVAL_WITHDRAWN,
    /** Nobody decided in time, and the request ended. Subject and detail as when it was requested. */
    APPROVAL_EXPIRED,
    /** Somebody claimed a request. Subject and detail as when it was requested. */
    APPROVAL_CLAIMED,
    /** Somebody took a claim over from somebody else. Subject and detail as when it was requested. */
    APPROVAL_TAKEN_OVER,
    /** Somebody gave a claim up. Subject and detail as when it was requested. */
    APPROVAL_RELEASED,
    /** An application for filing was entered. Subject: the filing. */
    FILING_ENTERED,
    /** A filing was approved by a second person. Subject: the filing. */
    FILING_APPROVED,
    /** An application for filing was returned for correction. Subject: the filing. */
    FILING_RETURNED,
    /** A filing was refused by a second person. Subject: the filing. */
    FILING_REFUSED,
    /** A school got its code. Subject: the body code. */
    BODY_CODE_ASSIGNED,
    /** A code was put into the 废置库. Subject: the code; detail: the decision. */
    BODY_CODE_RETIRED,
    /** A body of elsewhere was registered for tracing. Subject: the code. */
    EXTERNAL_BODY_REGISTERED,
    /** The scanned register of a school was kept. Subject: its hash. */
    OPENING_PROOF_KEPT,
    /** A school stated what it had issued on paper. Subject: the body code; detail: year, level and last serial. */
    OPENING_PROPOSED,
    /** A series goes on after what was issued on paper. Subject: the body code; detail: year, level and last serial. */
    OPENING_AGREED,
    /** An opening balance was refused or taken back. Subject: the body code. */
    OPENING_REFUSED,
    /** An application was approved and goes on public notice. Subject: the application; detail: last day. */
    FILING_ANNOUNCED,
    /** An application was ended on its public notice. Subject: the application. */
    FILING_STOPPED,
    /** A reviewer made a remark on a part of an application. Subject: the application; detail: the part. */
    FILING_REMARKED,
    /** A reviewer settled a remark. Subject: the application; detail: number of the remark. */
    FILING_REMARK_SETTLED,
    /** A visit on site was recorded. Subject: the application; detail: the site. */
    FILING_VISITED,
    /** A draft of an application was made or saved. Subject: the draft; detail: the school's unit. */
    FILING_DRAFT_SAVED,
    /** A paper was added to a draft. Subject: the draft; detail: paper, version and hash. */
    FILING_PAPER_ADDED,
    /** A paper of a draft or of an application was opened. Subject: its hash; detail: the school's unit. */
    FILING_PAPER_OPENED,
    /** A draft was thrown away. Subject: the draft. */
    FILING_DRAFT_DISCARDED,
    /** A department asked for the code of an application. Subject: the application. */
    BODY_CODE_ASKED,
    /** The province did not confirm a code. Subject: the application. */
    BODY_CODE_REFUSED,
    /** An addition, change or renewal is in force. Subject: the body code; detail: the application. */
    BODY_CHANGED,
    /** A department proposed to suspend, restore or cancel a body. Subject: the body code; detail: the act. */
    STANDING_PROPOSED,
    /** A body was suspended, restored or cancelled, also by merger or move. Subject: the body code; detail: the act. */
    STANDING_CHANGED,
    /** What was proposed about a body was refused or taken back. Subject: the body code; detail: the act. */
    STANDING_REFUSED,
    /** An assessment batch was opened. Subject: the batch. */
    BATCH_OPENED,
    /** A roster was uploaded. Subject: the batch; detail: rows kept and refused. */
    ROSTER_UPLOADED,
    /** Photos were uploaded. Subject: the batch; detail: photos kept and refused. */
    PHOTOS_UPLOADED,
    /** Results were uploaded. Subject: the batch; detail: rows kept and refused. */
    RESULTS_UPLOADED,
    /** A public notice began. Subject: the result list; detail: its last day. */
    NOTICE_STARTED,
    /** A result list was approved by a second person. Subject: the result list. */
    RESULT_LIST_APPROVED,
    /** A result list was refused by a second person. Subject: the result list. */
    RESULT_LIST_REFUSED,
    /** Certificates were issued. Subject: the result list; detail: first and last number and their count. */
    CERTIFICATES_ISSUED,
    /** All ledgers were proved. Subject: the proof; detail: bodies, certificates, entries and findings. */
    LEDGER_PROVED,
    /** A print job was ordered. Subject: the job; detail: how many sheets. */
    PRINT_JOB_ORDERED,
    /** The file of a print job was made. Subject: the job; detail: sheets and hash. */
    PRINT_JOB_MADE,
    /** A printed file was opened. Subject: the job or the certificate number. */
    PRINTED_FILE_OPENED,
    /** The file of a policy document was opened. Subject: its hash; detail: the document. */
    DOCUMENT_OPENED,
    /** Masked personal data were shown in full. Subject: the row; detail: columns and reason. */
    PERSONAL_DATA_REVEALED,
    /** A list was taken away as a file. Subject: the list; detail: how many rows. */
    LIST_EXPORTED,
    /** A page of the candidates of a batch was read. Subject: the batch; detail: how many of them. */
    CANDIDATES_READ,
    /** The candidates of a batch were taken away in a workbook to fill in. Subject: the batch. */
    CANDIDATES_TAKEN,
    /** A page of the list of certificates was read. Subject: the ledger; detail: how many of them. */
    CERTIFICATES_READ,
    /** A certificate with its holder was read. Subject: its number. */
    CERTIFICATE_READ,
    /** A command was refused by a rule or a right. Subject: what it was about; detail: command and error code. */
    COMMAND_REFUSED,
    /** A page was asked for that the account may not open. Subject: its path. */
    PAGE_REFUSED,
    /** A command failed for a reason that is not a rule. Subject: what it was about; detail: the command. */
    COMMAND_FAILED,
    /** The business clock was shifted, in demonstration mode. Subject: the clock; detail: by how much. */
    CLOCK_SHIFTED,
    /** A dated parameter was set. Subject: the parameter; detail: setting, first day and who proposed it. */
    PARAMETER_SET,
    /** The arrangement of holidays of a year was taken in. Subject: the year; detail: days and who proposed it. */
    CALENDAR_ARRANGED,
    /** A setting to come was replaced or withdrawn. Subject: the parameter; detail: old and new, first day, proposer. */
    PARAMETER_REVISED,
    /** The arrangement of a year was amended. Subject: the year; detail: number, days and who proposed it. */
    CALENDAR_AMENDED,
    /** The title of a document was completed. Subject: its code. */
    POLICY_TITLE_COMPLETED,
    /** A file was added to a document. Subject: its code; detail: number of the file and its hash. */
    POLICY_FILE_ADDED,
    /** A document of the register was entered. Subject: its code; detail: its place. */
    POLICY_DOCUMENT_ADDED,
    /** A local notice was ended. Subject: its code; detail: its last day. */
    POLICY_DOCUMENT_ENDED,
    /** An announcement was published. Subject: its number; detail: for whom and until when. */
    ANNOUNCEMENT_PUBLISHED,
    /** An announcement was withdrawn. Subject: its number; detail: the reason. */
    ANNOUNCEMENT_WITHDRAWN,
    /** A job was ordered. Subject: the job; detail: its kind and what it is about. */
    JOB_ORDERED,
    /** A job was paused, resumed or cancelled. Subject: the job; detail: which of these. */
    JOB_STEERED,
    /** A job ended or failed. Subject: the job; detail: state and reference of the failure. */
    JOB_ENDED,
    /** A timer was run out of its time. Subject: the timer. */
    TIMER_RUN,
    /** An administrator who had lost everything was let in again from the server itself. Subject: the account. */
    ACCOUNT_RESCUED,
    /** A new master key was put into the credential store. Subject: its number. */
    MASTER_KEY_PREPARED,
    /** All data keys are wrapped by the newest master key. Subject: its number; detail: how many keys. */
    MASTER_KEY_CHANGED,
    /** A data key was added, with which its purpose writes from then on. Subject: its number; detail: its purpose. */
    KEY_ROTATED,
    /** Everything was verified. Subject: the verification; detail: streams, entries, files of heads and findings. */
    AUDIT_VERIFIED,
    /** A range of the audit was taken away as a signed file. Subject: the range; detail: how many entries. */
    AUDIT_EXPORTED,
    /** The heads of all chains were exported. Subject: the file; detail: how many chains. */
    AUDIT_HEADS_EXPORTED;

    private final boolean login;

    AuditEvent() {
        this(false);
    }

    AuditEvent(boolean login) {
        this.login = login;
    }

    /** Whether it belongs to the log of logins (登录日志). */
    public boolean ofLogin() {
        return login;
    }
}
