package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyRefusedException;

/** A year whose arrangement of holidays is known. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {

    @Id
    @Column(name = "year_no")
    private int yearNo;

    private String document;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "agreed_by")
    private String agreedBy;

    protected CalendarYear() {}

    /** @throws PolicyRefusedException POLICY_SECOND_PERSON when who proposed and who agreed are one (I8) */
    public CalendarYear(int year, String document, String proposedBy, String agreedBy) {
        if (proposedBy.equals(agreedBy)) {
            throw new PolicyRefusedException(PolicyError.POLICY_SECOND_PERSON, year);
        }
        this.yearNo = year;
        this.document = document;
        this.proposedBy = proposedBy;
        this.agreedBy = agreedBy;
    }

    /** The year. */
    public int year() {
        return yearNo;
    }

    /** Code of the State Council's notice. */
    public String document() {
        return document;
    }
}
