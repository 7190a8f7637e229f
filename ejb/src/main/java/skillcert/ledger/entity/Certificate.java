package skillcert.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.kernel.IdType;
import skillcert.keys.Sealed;
import skillcert.ledger.CertificateState;
import skillcert.ledger.PrintedFields;
import skillcert.numbering.CertificateNumber;

/**
 * A certificate as it stands now.
 *
 * <p>It is born valid, in its first edition, when its number is made; from then on its data are frozen (I4). What the
 * number itself says can never change. A later edition replaces printed data and keeps the number; a voided or revoked
 * certificate keeps its row and its reason for ever (I1, I2). Every change has an entry in the ledger, from which this row
 * can be rebuilt (I6).
 */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    private String number;

    @Column(name = "body_id")
    private long bodyId;

    @Column(name = "body_code")
    private String bodyCode;

    @Column(name = "issue_year")
    private int issueYear;

    private String level;
    private int serial;

    @Column(name = "scope_item_id")
    private long scopeItemId;

    @Column(name = "occupation_row_id")
    private int occupationRowId;

    @Column(name = "list_id")
    private long listId;

    @Column(name = "list_position")
    private int listPosition;

    private int edition;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CertificateState state;

    @Column(name = "body_name")
    private String bodyName;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "id_type")
    private String idType;

    // as it rests: a row whose seal was bent behind our back must still load, or no proof could name it
    @Column(name = "id_number")
    private byte[] idNumber;

    @Column(name = "id_tail")
    private String idTail;

    @Column(name = "person_key")
    private String personKey;

    @Column(name = "key_id")
    private int keyId;

    @Column(name = "occupation_code")
    private String occupationCode;

    private String occupation;

    @Column(name = "work_type")
    private String workType;

    @Column(name = "level_text")
    private String levelText;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "photo_hash")
    private String photoHash;

    private byte[] digest;
    private byte[] signature;

    @Column(name = "sign_key")
    private int signKey;

    protected Certificate() {}

    /** Issues: valid, first edition, with everything frozen. */
    public Certificate(CertificateData data) {
        PrintedFields printed = data.printed();
        CertificateNumber made = printed.number();
        number = made.toString();
        bodyId = data.bodyId();
        bodyCode = made.bodyCode().toString();
        issueYear = made.year();
        level = made.level().code();
        serial = made.serial();
        scopeItemId = data.scopeItemId();
        occupationRowId = data.occupationRowId();
        listId = data.listId();
        listPosition = data.listPosition();
        edition = 1;
        state = CertificateState.VALID;
        bodyName = printed.bodyName();
        holderName = printed.holderName();
        idType = IdType.findByText(printed.idType()).orElseThrow().code();
        idNumber = data.idNumber().bytes();
        idTail = printed.idTail();
        personKey = data.personKey();
        keyId = data.idNumber().keyId();
        occupationCode = data.occupationCode();
        occupation = printed.occupation();
        workType = printed.workType();
        levelText = printed.levelText();
        issuedOn = printed.issuedOn();
        photoHash = data.photoHash();
        digest = data.digest().clone();
        signature = data.signature().clone();
        signKey = data.signKey();
    }

    /**
     * What this row says, in the form that its ledger entry keeps.
     *
     * @throws skillcert.keys.KeysException KEYS_SEAL_BROKEN if the column of the ID number holds no seal
     */
    public CertificateData data() {
        return new CertificateData(
                printed(),
                bodyId,
                scopeItemId,
                occupationRowId,
                occupationCode,
                listId,
                listPosition,
                Sealed.of(idNumber),
                personKey,
                photoHash,
                digest,
                signature,
                signKey);
    }

    /** What the face says. */
    public PrintedFields printed() {
        return new PrintedFields(
                CertificateNumber.parse(number),
                bodyName,
                holderName,
                IdType.of(idType).text(),
                idTail,
                occupation,
                workType,
                levelText,
                issuedOn);
    }

    /** Whether the columns that repeat parts of the number still agree with it. */
    public boolean agreesWithNumber() {
        CertificateNumber made = CertificateNumber.parse(number);
        return keyId == Sealed.of(idNumber).keyId()
                && made.bodyCode().toString().equals(bodyCode)
                && made.year() == issueYear
                && made.level().code().equals(level)
                && made.serial() == serial;
    }

    /** The 22 characters. */
    public String number() {
        return number;
    }

    /** The issuing body. */
    public long bodyId() {
        return bodyId;
    }

    /** 1 from issue, one more with every correction. */
    public int edition() {
        return edition;
    }

    /** Where it stands now. */
    public CertificateState state() {
        return state;
    }

    /** Position in the approved list. */
    public int listPosition() {
        return listPosition;
    }

    /** The approved list it was issued from. */
    public long listId() {
        return listId;
    }
}
