package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import skillcert.policy.ParameterRevisionForm;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyField;
import skillcert.policy.PolicyRefusedException;

/** What took the place of a setting before its day came: another setting, or none when it was withdrawn. */
@Entity
@Table(name = "parameter_revision")
public class ParameterRevision {

    /**
     * Which revision of which setting; the greatest number counts.
     *
     * @param name of the parameter
     * @param validFrom first day of the setting
     * @param revisionNo from 1
     */
    @Embeddable
    public record Key(
            String name, @Column(name = "valid_from") LocalDate validFrom, @Column(name = "revision_no") int revisionNo)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private String setting;

    private String document;

    private String clause;

    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected ParameterRevision() {}

    /**
     * A revision that one person proposed and another agreed to (I8).
     *
     * @param form what is set, within the bounds of its definition, or that it is withdrawn
     * @param no its number
     * @throws PolicyRefusedException POLICY_SECOND_PERSON when the two are one; POLICY_TEXT for the reason
     */
    public ParameterRevision(ParameterRevisionForm form, int no, String proposedBy, String agreedBy, Instant at) {
        String name = form.setting().name();
        if (proposedBy.equals(agreedBy)) {
            throw new PolicyRefusedException(PolicyError.POLICY_SECOND_PERSON, name);
        }
        this.key = new Key(name, form.setting().validFrom(), no);
        this.reason = requireReason(form);
        if (!form.withdraws()) {
            this.setting = form.setting().setting();
            this.document = form.setting().document();
            this.clause = form.setting().clause();
        }
        this.proposedBy = proposedBy;
        this.agreedBy = agreedBy;
        this.setAt = at;
    }

    /**
     * The reason of a revision.
     *
     * @throws PolicyRefusedException POLICY_TEXT
     */
    public static String requireReason(ParameterRevisionForm form) {
        return PolicyText.require(PolicyField.REASON, form.reason(), 200);
    }

    /** Whether it revises this setting. */
    public boolean of(Parameter parameter) {
        return key.name().equals(parameter.name()) && key.validFrom().equals(parameter.validFrom());
    }

    /** The setting; empty when it was withdrawn. */
    public Optional<String> setting() {
        return Optional.ofNullable(setting);
    }

    /** Code of the document it rests on, or null. */
    public String document() {
        return document;
    }

    /** Clause of that document, or null. */
    public String clause() {
        return clause;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** Login of who proposed it. */
    public String proposedBy() {
        return proposedBy;
    }

    /** Login of who agreed. */
    public String agreedBy() {
        return agreedBy;
    }
}
