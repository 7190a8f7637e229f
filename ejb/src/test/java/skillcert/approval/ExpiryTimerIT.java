package skillcert.approval;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.UnitKind;
import skillcert.testing.Deployments;

/** One run of the timer over requests whose handlers refuse, fail and do as they should, in this order. */
@ArquillianTest
class ExpiryTimerIT {

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private ExpiryTimer timer;

    @Inject
    private Expiry expiry;

    @Inject
    private Approvals approvals;

    @Inject
    private Probes probes;

    @Inject
    private TestActors actors;

    @Inject
    private BusinessClock clock;

    private Duration shift;
    private Actor requester;
    private final List<Long> ids = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();

    @BeforeEach
    void requests() throws Exception {
        shift = clock.shift();
        String school = actors.unit(UnitKind.SCHOOL);
        requester = actors.account(school, Role.SCHOOL_REGISTRAR);
        // who could have decided in time
        actors.account(school, Role.SCHOOL_APPROVER);
        for (String text : List.of("RULE LATE", "FAIL LATE", "命令")) {
            String subject = probes.subject();
            subjects.add(subject);
            ids.add(probes.request(
                    requester, probes.command(subject, text, school).within(new ApprovalTerm(null, 2, 5))));
        }
    }

    /** No later run of the timer shall meet them. */
    @AfterEach
    void close() {
        clock.shift(shift);
        ids.forEach(id -> approvals.withdraw(requester, id, ""));
    }

    private ApprovalState state(int which) {
        return approvals.require(requester, ids.get(which)).item().state();
    }

    @Test
    @DisplayName(
            "U24 a handler that refuses and one that fails keep no other request from expiring, and are tried again")
    void goesOn() throws Exception {
        clock.shift(shift.plus(Duration.ofDays(20)));
        assertThat(expiry.due()).containsSubsequence(ids);
        for (int run = 0; run < 2; run++) {
            timer.run();
            assertThat(expiry.due()).contains(ids.get(0), ids.get(1)).doesNotContain(ids.get(2));
        }
        assertThat(state(0)).isEqualTo(ApprovalState.PENDING);
        assertThat(state(1)).isEqualTo(ApprovalState.PENDING);
        assertThat(state(2)).isEqualTo(ApprovalState.EXPIRED);
        assertThat(probes.effects(subjects.get(0))).isZero();
        assertThat(probes.effects(subjects.get(1))).isZero();
        assertThat(probes.effects(subjects.get(2), "expired")).isEqualTo(1);
        assertThat(probes.audited("APPROVAL_EXPIRED", "DONE", subjects.get(2))).isEqualTo(1);
        ids.remove(2);
    }
}
