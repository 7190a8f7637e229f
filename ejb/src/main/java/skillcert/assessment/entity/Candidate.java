package skillcert.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import skillcert.kernel.IdType;
import skillcert.kernel.PersonKey;
import skillcert.keys.Sealed;

/** A person in a batch, once: the database refuses the same person twice (I9). The ID number rests sealed (I14). */
@Entity
@Table(name = "candidate")
public class Candidate {

    /** Where a sealed ID number of this table belongs. */
    public static final String ID_NUMBER = "candidate.id_number";

    /** Where a sealed phone number of this table belongs. */
    public static final String PHONE = "candidate.phone";

    /** Batch and number in it, from 1. */
    @Embeddable
    public record Key(@Column(name = "batch_id") long batchId, int no) implements Serializable {

        /** The row as what is sealed in it is bound to it. */
        public String row() {
            return batchId + "/" + no;
        }
    }

    @EmbeddedId
    private Key key;

    private String name;

    @Column(name = "id_type")
    private String idType;

    @Column(name = "id_number")
    private Sealed idNumber;

    @Column(name = "id_tail")
    private String idTail;

    @Column(name = "person_key")
    private String personKey;

    @Column(name = "key_id")
    private int keyId;

    private Sealed phone;

    @Column(name = "photo_hash")
    private String photoHash;

    private BigDecimal theory;
    private BigDecimal skill;

    @Version
    private long version;

    protected Candidate() {}

    /** Enters a person. */
    public Candidate(
            Key key, String name, IdType idType, Sealed idNumber, String idTail, PersonKey personKey, Sealed phone) {
        this.key = key;
        this.name = name;
        this.idType = idType.code();
        this.idNumber = idNumber;
        this.idTail = idTail;
        this.personKey = personKey.value();
        this.keyId = idNumber.keyId();
        this.phone = phone;
    }

    /** Takes the photo; a later one replaces it while the batch is prepared. */
    public void take(String photoHash) {
        this.photoHash = photoHash;
    }

    /** Takes the scores, each 0 to 100. */
    public void score(BigDecimal theory, BigDecimal skill) {
        this.theory = theory;
        this.skill = skill;
    }

    /** Whether both scores are there. */
    public boolean scored() {
        return theory != null && skill != null;
    }

    /** Whether both scores reach the mark (T-67). */
    public boolean passed(BigDecimal mark) {
        return scored() && theory.compareTo(mark) >= 0 && skill.compareTo(mark) >= 0;
    }

    /** Whether a photo is there. */
    public boolean photographed() {
        return photoHash != null;
    }

    /** The row, to which what is sealed in it is bound. */
    public String row() {
        return key.row();
    }

    /** Number in the batch. */
    public int no() {
        return key.no();
    }

    /** Name. */
    public String name() {
        return name;
    }

    /** Kind of ID. */
    public IdType idType() {
        return IdType.of(idType);
    }

    /** The sealed ID number. */
    public Sealed idNumber() {
        return idNumber;
    }

    /** The sealed phone number, if one was given. */
    public Optional<Sealed> phone() {
        return Optional.ofNullable(phone);
    }

    /** Last four characters of the ID number. */
    public String idTail() {
        return idTail;
    }

    /** HMAC of ID type and number. */
    public PersonKey personKey() {
        return new PersonKey(personKey);
    }

    /** The photo in {@code document}, or null. */
    public String photoHash() {
        return photoHash;
    }

    /** 0 to 100, or null. */
    public BigDecimal theory() {
        return theory;
    }

    /** 0 to 100, or null. */
    public BigDecimal skill() {
        return skill;
    }
}
