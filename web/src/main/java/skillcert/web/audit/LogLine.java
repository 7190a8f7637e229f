package skillcert.web.audit;

import java.util.List;
import java.util.Map;
import skillcert.audit.AuditLine;
import skillcert.identity.Person;
import skillcert.kernel.ListPage;

/**
 * An entry with the name of who acted.
 *
 * @param entry the entry
 * @param person who acted, by today's name
 */
public record LogLine(AuditLine entry, Person person) {

    /** A page of entries with their persons. */
    static ListPage<LogLine> of(ListPage<AuditLine> page, Map<String, Person> people) {
        return page.map(entry -> new LogLine(entry, people.get(entry.actor())));
    }

    /** The logins of a page. */
    static List<String> logins(ListPage<AuditLine> page) {
        return page.rows().stream().map(AuditLine::actor).toList();
    }

    /** Login and person in one line. */
    public String who() {
        String name = person.toString();
        return name.equals(entry.actor()) ? name : entry.actor() + " " + name;
    }
}
