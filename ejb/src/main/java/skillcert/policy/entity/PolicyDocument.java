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
import skillcert.policy.PolicyDocumentRow;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyField;
import skillcert.policy.PolicyRefusedException;

/** A document that rules rest on. It is entered once and never rewritten; its end is a row of its own. */
@Entity
@Table(name = "policy_document")
public class PolicyDocument {

    private static final int CODE_DIGITS = 16;

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
        document.supersedes = form.supersedes() == null || form.supersedes().isBlank() ? null : form.supersedes();
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
        document.place = "00";
        document.validFrom = LocalDate.of(form.year(), 1, 1);
        return document;
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
     * @param endedOn last day it held, or null
     */
    public PolicyDocumentRow row(LocalDate endedOn) {
        return new PolicyDocumentRow(code, kind, number, title, issuer, place, issuedOn, validFrom, endedOn);
    }
}
