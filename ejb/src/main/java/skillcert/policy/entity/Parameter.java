package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import skillcert.policy.ParameterForm;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyRefusedException;

/** A setting of the platform from a day on, with the document and clause it rests on, until the next one begins. */
@Entity
@Table(name = "parameter")
@IdClass(Parameter.Key.class)
public class Parameter {

    /**
     * What tells settings apart.
     *
     * @param name of the parameter
     * @param validFrom first day of the setting
     */
    public record Key(String name, LocalDate validFrom) implements Serializable {}

    @Id
    private String name;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String setting;

    private String document;

    private String clause;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected Parameter() {}

    /**
     * A setting that one person proposed and another agreed to (I8).
     *
     * @param form what is set, within the bounds of its definition
     * @throws PolicyRefusedException POLICY_SECOND_PERSON when the two are one
     */
    public Parameter(ParameterForm form, String proposedBy, String agreedBy, Instant at) {
        if (proposedBy.equals(agreedBy)) {
            throw new PolicyRefusedException(PolicyError.POLICY_SECOND_PERSON, form.name());
        }
        this.name = form.name();
        this.validFrom = form.validFrom();
        this.setting = form.setting();
        this.document = form.document();
        this.clause = form.clause();
        this.proposedBy = proposedBy;
        this.agreedBy = agreedBy;
        this.setAt = at;
    }

    /** Name of the parameter. */
    public String name() {
        return name;
    }

    /** First day of the setting. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The setting as text. */
    public String setting() {
        return setting;
    }

    /** Code of the document it rests on. */
    public String document() {
        return document;
    }

    /** Clause of that document. */
    public String clause() {
        return clause;
    }

    /** Login of who proposed it; empty where it came with the product. */
    public Optional<String> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    /** Login of who agreed; empty where it came with the product. */
    public Optional<String> agreedBy() {
        return Optional.ofNullable(agreedBy);
    }
}
