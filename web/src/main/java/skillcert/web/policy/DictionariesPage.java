package skillcert.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import skillcert.kernel.ErrorCode;
import skillcert.kernel.IdType;
import skillcert.numbering.CodeTable;
import skillcert.web.frame.Shown;

/** The code tables of the notice and of the platform, read only, each with its source. */
@Named
@RequestScoped
public class DictionariesPage {

    /**
     * One table.
     *
     * @param name what it lists
     * @param source the table of the notice
     * @param rows code and name
     */
    public record Dictionary(String name, String source, List<Row> rows) {}

    /**
     * One row.
     *
     * @param code as stored and printed
     * @param name as shown
     */
    public record Row(String code, String name) {}

    /** All tables, those of the notice first. */
    public List<Dictionary> getTables() {
        Stream<Dictionary> notice = Arrays.stream(CodeTable.values())
                .map(table -> new Dictionary(
                        Shown.word("dictionary", table),
                        ErrorCode.NOTICE + table.title(),
                        table.entries().entrySet().stream()
                                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                                .toList()));
        Dictionary idTypes = new Dictionary(
                Shown.word("dictionary", "ID_TYPES"),
                Shown.word("dictionary", "ID_TYPES.source"),
                Arrays.stream(IdType.values())
                        .map(type -> new Row(type.code(), type.text()))
                        .toList());
        return Stream.concat(notice, Stream.of(idTypes)).toList();
    }

    /** The edition of the rule that the tables belong to. */
    public String getEdition() {
        return CodeTable.EDITION;
    }
}
