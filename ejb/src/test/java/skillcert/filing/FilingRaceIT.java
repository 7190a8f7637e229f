package skillcert.filing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.identity.AuditRows;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeySetup;
import skillcert.testing.Deployments;
import skillcert.testing.FiledSchools;

/** Forty confirmations of codes at once. */
@ArquillianTest
class FilingRaceIT {

    private static final int OFFICERS = 40;
    /** 云浮, where no other test gives codes. */
    private static final String PLACE = "53";

    @Deployment
    static WebArchive deployment() {
        return Deployments.whole();
    }

    @Inject
    private KeySetup keys;

    @Inject
    private TestActors actors;

    @Inject
    private FiledSchools schools;

    @Inject
    private Filings filings;

    @Inject
    private CodeRequests codes;

    @Inject
    private Approvals approvals;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/Skillcert")
    private DataSource database;

    @Test
    @DisplayName("R103 I3 T-12 40 officers confirm 40 schools of one place at once, every fourth rolled back when"
            + " it was done: the codes go on without hole and without double")
    void race() throws Exception {
        keys.open();
        schools.province();
        Actor officer = actors.account(schools.city(PLACE), Role.CITY_OFFICER);
        Actor decider = actors.account(schools.province(), Role.PROVINCE_DECIDER);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < OFFICERS; i++) {
            String unit = actors.unit(UnitKind.SCHOOL, PLACE);
            FilingForm form = schools.form(unit, "竞争学校" + unit, PLACE, Set.of(new ScopeChoice(9, "3")));
            long id = filings.enter(officer, form, IdempotencyKey.create());
            schools.visit(officer, id, form);
            ids.add(id);
        }
        ids.forEach(id -> schools.approve(decider, Filings.KIND, id));
        schools.afterNotice();
        ids.forEach(id -> codes.ask(officer, id, CodeForm.of("赋码" + id)));
        int before = counter();
        Set<Long> undone = new HashSet<>();
        for (int i = 0; i < OFFICERS; i += 4) {
            undone.add(ids.get(i));
        }
        // plain threads: the container's own pool would not run as many at once
        ExecutorService pool = Executors.newFixedThreadPool(OFFICERS);
        try {
            CyclicBarrier start = new CyclicBarrier(OFFICERS);
            List<Future<?>> running = new ArrayList<>();
            for (long id : ids) {
                Actor confirmer = actors.account(schools.province(), Role.PROVINCE_DECIDER);
                ApprovalView view = schools.waiting(confirmer, CodeRequests.KIND, id);
                running.add(pool.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    confirm(confirmer, view, !undone.contains(id));
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get(180, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        int given = OFFICERS - undone.size();
        assertThat(counter()).isEqualTo(before + given);
        List<Integer> serials = new ArrayList<>();
        for (long id : ids) {
            if (!undone.contains(id)) {
                serials.add(new AuditRows(database)
                        .number(
                                "SELECT CAST(SUBSTRING(code, 11, 3) AS SIGNED) FROM code_request WHERE filing_id = "
                                        + id + " AND state = ?",
                                "CONFIRMED"));
            }
        }
        assertThat(serials)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + given)
                        .boxed()
                        .toList());
        // those that were rolled back are confirmed afterwards, and take the next ones
        undone.forEach(id -> schools.approve(decider, CodeRequests.KIND, id));
        assertThat(counter()).isEqualTo(before + OFFICERS);
    }

    /** Confirms a code; where it is undone, after everything was carried out. */
    private void confirm(Actor confirmer, ApprovalView view, boolean kept) throws Exception {
        transaction.begin();
        approvals.approve(confirmer, view.item().id(), view.commandHash(), "同意");
        if (kept) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
    }

    private int counter() throws Exception {
        return new AuditRows(database).number("SELECT last_serial FROM body_code_counter WHERE place = ?", PLACE);
    }
}
