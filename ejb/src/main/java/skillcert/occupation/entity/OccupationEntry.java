package skillcert.occupation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import skillcert.occupation.OccupationRow;

/** A row of the catalogue; read only, the application may not write it. */
@Entity
@Table(name = "occupation_row")
public class OccupationEntry {

    @Id
    private int id;

    private String document;

    @Column(name = "row_no")
    private int rowNo;

    private String code;

    private String name;

    @Column(name = "work_type")
    private String workType;

    @Column(name = "condition_code")
    private String condition;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "occupation_level", joinColumns = @JoinColumn(name = "row_id"))
    @Column(name = "level")
    @OrderBy
    private Set<String> levels = new LinkedHashSet<>();

    protected OccupationEntry() {}

    /** The row as others see it. */
    public OccupationRow view() {
        return new OccupationRow(
                id, document, rowNo, code, name, workType, List.copyOf(levels), condition, validFrom, validUntil);
    }
}
