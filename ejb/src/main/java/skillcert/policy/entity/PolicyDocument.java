package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import skillcert.policy.CalendarForm;
import skillcert.policy.DocumentKind;
import skillcert.policy.LocalNoticeForm;
import skillcert.policy.PolicyDocumentForm;
import skillcert.policy.PolicyDocumentRow;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyField;
import skillcert.policy.PolicyRefusedException;

/** A document that rules rest on. It is entered once and never rewritten; its end is a row of its own. */
@Entity
@Table(name = "policy_document")
public class PolicyDocument {

    /** The place of what holds in the whole province and beyond. */
    public static final String PROVINCE = "00";

    private static final int CODE_DIGITS = 16;

    /** What a title begins with whose words are not known. */
    private static final String UNTITLED = "（原文标题待补录）";

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String number;

    @Column(name = "cited_as")
    private String citedAs;

    private String title;

    private String issuer;

    private String place;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String supersedes;

    @Column(name = "file_hash")
    private String fileHash;

    protected PolicyDocument() {}

    /**
     * A local notice. Its code follows from its number, so that one number is entered once.
     *
     * @param issuer the department that enters it
     * @param place of that department
     * @throws PolicyRefusedException POLICY_TEXT, POLICY_DATES
     */
    public static PolicyDocument local(LocalNoticeForm form, String issuer, String place) {
        PolicyDocument document = new PolicyDocument();
        document.number = PolicyText.require(PolicyField.NUMBER, form.number(), 60);
        document.title = PolicyText.require(PolicyField.TITLE, form.title(), 300);
        document.code = "LOCAL-" + digest(document.number);
        document.kind = DocumentKind.LOCAL;
        document.citedAs = document.number + " ";
        document.issuer = issuer;
        document.place = place;
        if (form.issuedOn() == null
                || form.validFrom() == null
                || form.validFrom().isBefore(form.issuedOn())) {
            throw new PolicyRefusedException(PolicyError.POLICY_DATES, document.number);
        }
        document.issuedOn = form.issuedOn();
        document.validFrom = form.validFrom();
        document.supersedes = blankToNull(form.supersedes());
        document.fileHash = form.fileHash();
        return document;
    }

    /**
     * The State Council's arrangement of a year.
     *
     * @throws PolicyRefusedException POLICY_TEXT
     */
    public static PolicyDocument calendar(CalendarForm form) {
        PolicyDocument document = new PolicyDocument();
        document.number = PolicyText.require(PolicyField.NUMBER, form.number(), 60);
        document.title = PolicyText.require(PolicyField.TITLE, form.title(), 300);
        document.code = "CALENDAR-" + form.year();
        document.kind = DocumentKind.CALENDAR;
        document.citedAs = document.number + " ";
        document.issuer = "国务院办公厅";
        document.place = PROVINCE;
        document.validFrom = LocalDate.of(form.year(), 1, 1);
        return document;
    }

    /**
     * What the State Council amends of a year after it was published; since when it holds its days say.
     *
     * @throws PolicyRefusedException POLICY_TEXT
     */
    public static PolicyDocument calendarAmendment(CalendarForm form) {
        PolicyDocument document = calendar(form);
        document.code = document.code + "-" + digest(document.number);
        document.validFrom = null;
        return document;
    }

    /**
     * A document of the nation or the province. Its code follows from its number, so that one number is entered once.
     *
     * @throws PolicyRefusedException POLICY_TEXT; POLICY_DATES when it holds before it was issued
     */
    public static PolicyDocument general(PolicyDocumentForm form) {
        PolicyDocument document = new PolicyDocument();
        document.number = PolicyText.require(PolicyField.NUMBER, form.number(), 60);
        document.title = PolicyText.require(PolicyField.TITLE, form.title(), 300);
        document.issuer = PolicyText.require(PolicyField.ISSUER, form.issuer(), 120);
        if (form.kind() != DocumentKind.NATIONAL && form.kind() != DocumentKind.PROVINCIAL) {
            throw new PolicyRefusedException(PolicyError.POLICY_TEXT, PolicyField.KIND, 1);
        }
        if (form.issuedOn() != null
                && form.validFrom() != null
                && form.validFrom().isBefore(form.issuedOn())) {
            throw new PolicyRefusedException(PolicyError.POLICY_DATES, document.number);
        }
        document.code = form.kind() + "-" + digest(document.number);
        document.kind = form.kind();
        document.citedAs = document.number + " ";
        document.place = PROVINCE;
        document.issuedOn = form.issuedOn();
        document.validFrom = form.validFrom();
        document.supersedes = blankToNull(form.supersedes());
        document.fileHash = form.fileHash();
        return document;
    }

    private static String blankToNull(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    private static String digest(String number) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(number.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, CODE_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** By which rules cite it. */
    public String code() {
        return code;
    }

    /** What sort of document it is. */
    public DocumentKind kind() {
        return kind;
    }

    /** As issued. */
    public String number() {
        return number;
    }

    /** Where a local notice holds, two digits of table 5. */
    public String place() {
        return place;
    }

    /** Since when it holds, where that is known. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** The document it takes the place of. */
    public Optional<String> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    /** Whether it arranges this year, or amends what does. */
    public boolean arranges(int year) {
        return kind == DocumentKind.CALENDAR && (code + "-").startsWith("CALENDAR-" + year + "-");
    }

    /**
     * Whether a rule may cite it that holds for a place from a day on.
     *
     * @param at two digits of table 5; 00 for a rule of the whole province, which no local notice can carry
     */
    public boolean holds(String at, LocalDate on) {
        return (place.equals(PROVINCE) || place.equals(at)) && (validFrom == null || !validFrom.isAfter(on));
    }

    /** Whether it came into the register without its title. */
    public boolean untitled() {
        return title.startsWith(UNTITLED);
    }

    /** @throws PolicyRefusedException POLICY_TITLE_KNOWN when it has its title */
    void requireUntitled() {
        if (!untitled()) {
            throw new PolicyRefusedException(PolicyError.POLICY_TITLE_KNOWN, code);
        }
    }

    /** Its kept file. */
    public Optional<String> fileHash() {
        return Optional.ofNullable(fileHash);
    }

    /**
     * How a clause of it is cited.
     *
     * @param clause empty for the document as a whole
     */
    public String citation(String clause) {
        return clause.isEmpty() ? number : citedAs + clause;
    }

    /**
     * Its line in the register.
     *
     * @param completed its title where that was completed later, or null
     * @param endedOn last day it held, or null
     */
    public PolicyDocumentRow row(String completed, LocalDate endedOn) {
        String shown = completed == null ? title : completed;
        return new PolicyDocumentRow(code, kind, number, shown, issuer, place, issuedOn, validFrom, endedOn);
    }
}
