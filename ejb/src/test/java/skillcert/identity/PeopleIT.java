package skillcert.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.kernel.Actor;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

@ArquillianTest
class PeopleIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private TestActors actors;

    @Inject
    private People people;

    @PersistenceUnit(unitName = "skillcert")
    private EntityManagerFactory entities;

    @Test
    @DisplayName("the persons of a whole list cost one statement, and each has name and unit")
    void oneStatement() {
        String school = actors.unit(UnitKind.SCHOOL);
        List<String> logins = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            logins.add(actors.account(school, Role.SCHOOL_REGISTRAR).login());
        }
        logins.add(logins.get(0));
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        Map<String, Person> found = people.of(logins);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.setStatisticsEnabled(false);
        assertThat(found).hasSize(5);
        assertThat(found.values()).allSatisfy(person -> assertThat(person).hasToString("测试人员（测试单位" + school + "）"));
    }

    @Test
    @DisplayName("what the product did by itself is done by 系统, and a login without an account is shown as it is")
    void withoutAccount() {
        Map<String, Person> found = people.of(List.of(Actor.SYSTEM.login(), "gone1"));
        assertThat(found.get("system")).hasToString("系统");
        assertThat(found.get("gone1")).hasToString("gone1");
        assertThat(people.of(List.of())).isEmpty();
    }
}
