package skillcert.system;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The addresses of the records of a school, the newest of each kind; one that it has none of is asked for as number 1. */
final class SchoolAddresses {

    private SchoolAddresses() {}

    /**
     * By the name of the page in the portal's list.
     *
     * @param unit code of the unit of the school
     */
    static Map<String, String> of(Database database, String unit) throws SQLException {
        String batch = last(database, unit, "select max(id) from batch where unit_code = ?");
        String job = last(database, unit, "select max(id) from print_job where ordered_unit = ?");
        String filing = last(database, unit, "select max(id) from filing where unit_code = ?");
        String number = last(
                database,
                unit,
                "select max(c.number) from certificate c join body b on b.id = c.body_id where b.unit_code = ?");
        Map<String, String> queries = new HashMap<>();
        queries.put(
                "APPROVAL",
                "id=" + last(database, unit, "select max(id) from approval_request where requested_unit = ?"));
        queries.put("FILING", "id=" + filing);
        String body = last(database, unit, "select max(id) from body where unit_code = ?");
        queries.put(
                "FILING_APPLY", "id=" + last(database, unit, "select max(id) from filing_draft where unit_code = ?"));
        queries.put(
                "FILING_PAPER",
                "id=" + filing + "&hash="
                        + last(
                                database,
                                unit,
                                "select max(p.hash) from filing_paper p join filing f on f.id = p.filing_id"
                                        + " where f.unit_code = ?"));
        queries.put("BODY", "id=" + body);
        queries.put("BODY_ACT", "id=" + body);
        queries.put("BATCH", "id=" + batch);
        queries.put("CANDIDATES", "id=" + batch);
        queries.put("TEMPLATE", "what=roster&id=" + batch);
        queries.put("CANDIDATE_REVEAL", "no=1&id=" + batch);
        queries.put("CERTIFICATE", "number=" + number);
        queries.put("LEDGER_PROOF", "body=" + last(database, unit, "select code from body where unit_code = ?"));
        queries.put("PRINT_JOB", "id=" + job);
        queries.put("PRINT_FILE", "tray=1&job=" + job);
        queries.put("JOB", "id=" + last(database, unit, "select max(id) from job where unit_code = ?"));
        Map<String, String> addresses = new HashMap<>();
        for (Pages.Page page : Pages.all()) {
            if (queries.containsKey(page.name())) {
                addresses.put(page.name(), page.path() + "?" + queries.get(page.name()));
            }
        }
        return addresses;
    }

    private static String last(Database database, String unit, String query) throws SQLException {
        List<String> found = database.column(query, unit);
        return found.isEmpty() || found.get(0).equals("null") ? "1" : found.get(0);
    }
}
