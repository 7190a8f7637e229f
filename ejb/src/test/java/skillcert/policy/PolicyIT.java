package skillcert.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.identity.TestActors;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.DomainException;
import skillcert.testing.Deployments;

@ArquillianTest
class PolicyIT {

    private static final String DEMO = "skillcert.demo";

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private Parameters parameters;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private DemonstrationClock demonstration;

    @Inject
    private BusinessClock clock;

    @Inject
    private UserTransaction transaction;

    @Test
    @DisplayName("I16 a parameter is read for a day: before its first setting there is none")
    void parameters() {
        assertThat(parameters.number("assessment.notice.days", LocalDate.of(2026, 3, 2)))
                .isEqualTo(5);
        assertThat(parameters.setting("assessment.notice.days", LocalDate.of(2020, 8, 19)))
                .isEqualTo("5");
        assertThatThrownBy(() -> parameters.number("assessment.notice.days", LocalDate.of(2020, 8, 18)))
                .isInstanceOf(ParameterException.class);
        assertThatThrownBy(() -> parameters.setting("no.such.name", LocalDate.of(2026, 3, 2)))
                .isInstanceOf(ParameterException.class);
    }

    @Test
    @DisplayName("I16 the calendar in the database counts over Spring Festival and National Day 2026")
    void workingDays() {
        assertThat(workingDays.plus(LocalDate.of(2026, 2, 13), 5)).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(workingDays.plus(LocalDate.of(2026, 9, 30), 5)).isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(workingDays.isWorking(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(workingDays.isWorking(LocalDate.of(2026, 2, 15))).isFalse();
    }

    @Test
    @DisplayName("I16 outside demonstration mode the clock cannot be moved")
    void clockFixed() {
        Duration before = clock.shift();
        assertThatThrownBy(() -> demonstration.advance(TestActors.ADMINISTRATOR, 1))
                .isInstanceOf(ClockRefusedException.class)
                .satisfies(e -> assertThat(((DomainException) e).code()).isEqualTo(PolicyError.POLICY_CLOCK_FIXED));
        assertThat(clock.shift()).isEqualTo(before);
    }

    @Test
    @DisplayName("I16 in demonstration mode days are kept over a restart; what is rolled back does not move the clock")
    void clockAdvances() throws Exception {
        Duration before = clock.shift();
        System.setProperty(DEMO, "true");
        try {
            demonstration.restore();
            Duration start = demonstration.shift();
            demonstration.advance(TestActors.ADMINISTRATOR, 3);
            demonstration.advance(TestActors.ADMINISTRATOR, 4);
            assertThat(demonstration.shift()).isEqualTo(start.plusDays(7));
            transaction.begin();
            demonstration.advance(TestActors.ADMINISTRATOR, 5);
            transaction.rollback();
            assertThat(demonstration.shift()).isEqualTo(start.plusDays(7));
            clock.shift(Duration.ZERO);
            demonstration.restore();
            assertThat(demonstration.shift()).isEqualTo(start.plusDays(7));
            for (int days : new int[] {0, -1, 367}) {
                assertThatThrownBy(() -> demonstration.advance(TestActors.ADMINISTRATOR, days))
                        .satisfies(
                                e -> assertThat(((DomainException) e).code()).isEqualTo(PolicyError.POLICY_CLOCK_DAYS));
            }
        } finally {
            System.clearProperty(DEMO);
            clock.shift(before);
        }
    }
}
