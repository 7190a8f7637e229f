package skillcert.system;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import skillcert.system.browser.Portal;
import skillcert.system.http.Reply;
import skillcert.system.http.Visitor;

/** The two schools of the demonstration, filed: by the tests before, or when a class runs alone by this one. */
final class FiledSchools {

    private FiledSchools() {}

    /** Files what is not filed yet. */
    static void require(ServerUnderTest server, Database database) throws SQLException {
        Map<String, List<String>> schools = Map.of(
                "SCH-NANYUE", List.of("南粤示范技师学院", "12449999MB0000001P", "00"),
                "SCH-LINGNAN", List.of("岭南演示技工学校", "12449999MB0000002T", "01"));
        for (Map.Entry<String, List<String>> school : schools.entrySet()) {
            if (database.number("select count(*) from body where unit_code = ?", school.getKey()) == 0) {
                file(server, school.getValue());
            }
        }
    }

    private static void file(ServerUnderTest server, List<String> facts) {
        try (Portal portal = new Portal(server, Path.of("target/walk/filed"))) {
            FiledSchool.file(portal, facts.get(0), facts.get(1), facts.get(2), "五级/初级工");
        }
    }

    /** Plans a batch of a filed school, which is then its newest and empty. */
    static void plan(Visitor registrar, Database database, String unit) throws SQLException {
        List<String> item = database.rows(
                        "select s.occupation_row_id, s.level from scope_item s join body b on b.id = s.body_id"
                                + " where b.unit_code = ? order by s.id desc limit 1",
                        unit)
                .get(0);
        Reply planned = registrar.press(
                registrar.get("/assessment/plan.xhtml").form("batch"),
                "plan",
                Map.of("title", "空批次", "occupation", item.get(0), "level", item.get(1)));
        if (planned.status() != 302) {
            throw new AssertionError(unit + " has no batch: " + planned.main());
        }
    }
}
