package skillcert.assessment.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import skillcert.intake.Column;
import skillcert.intake.Fault;
import skillcert.intake.SheetFormat;
import skillcert.intake.SheetRow;
import skillcert.kernel.IdNumber;
import skillcert.kernel.IdType;

/** The roster of a batch as a sheet: its columns, and the rule that ties two of them together. */
class RosterFormat {

    private static final int NAME_LENGTH = 60;
    private static final int PHONE_LENGTH = 20;

    private final Column<String> name = Column.text("姓名", NAME_LENGTH).required();
    private final Column<String> idType = Column.text("证件类型", 20)
            .required()
            .allowing(List.of(IdType.RESIDENT.text(), IdType.RESIDENCE_PERMIT.text()));
    private final Column<IdNumber> idNumber;
    private final Column<String> phone = Column.text("手机号码", PHONE_LENGTH)
            .with(Column.Trait.TEXT_ONLY)
            .with(Column.Trait.SENSITIVE)
            .with(Column.Trait.FOLDED)
            .noted("可不填；单元格须为文本格式");

    /** @param today the business date, against which dates of birth are checked */
    RosterFormat(LocalDate today) {
        idNumber = Column.idNumber("证件号码", today).required().unique();
    }

    /** The sheet. */
    SheetFormat sheet() {
        return SheetFormat.of("名册", name, idType, idNumber, phone);
    }

    /** What a row without a fault says; a fault when type and number do not fit (DOMAIN 3.1). */
    Optional<Fault> fault(SheetRow row) {
        boolean permit = row.get(idNumber).residencePermit();
        boolean fits = permit == (type(row) == IdType.RESIDENCE_PERMIT);
        return fits
                ? Optional.empty()
                : Optional.of(AssessmentFaults.TYPE_MISMATCH.of(row, idType.header(), row.get(idType)));
    }

    /** The fault of a person who is registered under another name. */
    Fault otherName(SheetRow row) {
        return AssessmentFaults.NAME_DIFFERS.of(row, name.header(), row.get(name));
    }

    String name(SheetRow row) {
        return row.get(name);
    }

    IdType type(SheetRow row) {
        return IdType.findByText(row.get(idType)).orElseThrow();
    }

    IdNumber idNumber(SheetRow row) {
        return row.get(idNumber);
    }

    Optional<String> phone(SheetRow row) {
        return row.find(phone);
    }
}
