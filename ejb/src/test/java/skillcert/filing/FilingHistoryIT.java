package skillcert.filing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.UnitKind;
import skillcert.keys.KeySetup;
import skillcert.testing.Deployments;
import skillcert.testing.FiledSchools;
import skillcert.testing.FilingForms;

/** A long random life of one body, and what its page says of any day of it. */
@ArquillianTest
class FilingHistoryIT {

    private static final int DAYS_ASKED = 50;
    private static final List<ScopeChoice> ALL = List.of(
            new ScopeChoice(9, "3"),
            new ScopeChoice(9, "5"),
            new ScopeChoice(1, "4"),
            new ScopeChoice(1, "3"),
            new ScopeChoice(4, "5"),
            new ScopeChoice(4, "4"),
            new ScopeChoice(4, "3"));

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
    private StandingActs acts;

    @Inject
    private Bodies bodies;

    @Inject
    private BusinessClock clock;

    /** What a body is on a day, as the replay has it. */
    private record State(String name, LocalDate validUntil, Standing standing, Set<String> range, Set<String> sites) {}

    @Test
    @DisplayName("R036 T-30 60 random changes of one body: on 50 random days the page says what a replay says")
    void some() {
        replay(60);
    }

    @Test
    @Tag("soak")
    @DisplayName("R036 T-30 200 random changes of one body: on 50 random days the page says what a replay says")
    void many() {
        replay(200);
    }

    private void replay(int changes) {
        keys.open();
        Random random = new Random(20200819);
        String unit = actors.unit(UnitKind.SCHOOL);
        Actor officer = actors.account(schools.province(), Role.PROVINCE_FILING_OFFICER);
        Actor decider = actors.account(schools.province(), Role.PROVINCE_DECIDER);
        BodyView body = schools.file(unit, "史" + unit, Set.of(ALL.get(0), ALL.get(1)));
        FilingForm form = schools.form(unit, body.name(), "00", new TreeSet<>(Set.of(ALL.get(0), ALL.get(1))));
        form = FilingForms.as(form, FilingKind.CHANGE, body.name(), body.validUntil());
        NavigableMap<LocalDate, State> replay = new TreeMap<>();
        LocalDate first = clock.today();
        Standing standing = Standing.FILED;
        replay.put(first, state(form, standing));
        for (int i = 0; i < changes; i++) {
            // several on one day too: the last one counts
            clock.shift(clock.shift().plus(Duration.ofDays(random.nextInt(4))));
            int kind = random.nextInt(5);
            if (kind == 0) {
                VersionAct act = standing == Standing.FILED ? VersionAct.SUSPENDED : VersionAct.LIFTED;
                long proposal = acts.propose(
                        officer,
                        body.bodyId(),
                        new StandingForm(act, StandingForm.Ground.DISORDER, "第" + i + "次", "文" + i),
                        IdempotencyKey.create());
                schools.approve(decider, StandingActs.KIND, proposal);
                standing = act.standing();
            } else {
                form = next(random, form, i, standing);
                schools.carryOut(officer, form);
            }
            replay.put(clock.today(), state(form, standing));
        }
        long span = first.until(clock.today(), ChronoUnit.DAYS);
        for (int i = 0; i < DAYS_ASKED; i++) {
            LocalDate day = first.plusDays(random.nextLong(span + 1));
            BodyView shown = bodies.asOf(officer, body.bodyId(), day);
            assertThat(new State(
                            shown.name(),
                            shown.validUntil(),
                            shown.standing(),
                            shown.scope().stream()
                                    .map(row -> row.occupationRowId() + "/" + row.level() + "/" + row.site())
                                    .collect(Collectors.toSet()),
                            shown.scope().stream().map(ScopeRow::site).collect(Collectors.toSet())))
                    .as("on %s", day)
                    .isEqualTo(replay.floorEntry(day).getValue());
        }
        assertThat(bodies.require(officer, body.bodyId()).history()).hasSize(changes + 1);
    }

    /** Another name, fewer lines or more: whatever a filed body may become. */
    private static FilingForm next(Random random, FilingForm form, int no, Standing standing) {
        TreeSet<ScopeChoice> range = new TreeSet<>(form.range());
        List<ScopeChoice> missing = ALL.stream()
                .filter(choice -> range.stream()
                        .noneMatch(has -> has.occupationRowId() == choice.occupationRowId()
                                && has.level().equals(choice.level())))
                .toList();
        boolean add = standing == Standing.FILED && !missing.isEmpty() && random.nextBoolean();
        if (add) {
            range.add(missing.get(random.nextInt(missing.size())));
            return FilingForms.as(FilingForms.withRange(form, range), FilingKind.RANGE, form.name(), form.validUntil());
        }
        if (range.size() > 1 && random.nextBoolean()) {
            range.remove(range.first());
        }
        return FilingForms.as(
                FilingForms.withRange(form, range), FilingKind.CHANGE, "史" + no + form.unitCode(), form.validUntil());
    }

    private static State state(FilingForm form, Standing standing) {
        return new State(
                form.name(),
                form.validUntil(),
                standing,
                form.range().stream()
                        .map(choice -> choice.occupationRowId() + "/" + choice.level() + "/"
                                + form.site(choice.siteNo()).orElseThrow().name())
                        .collect(Collectors.toSet()),
                form.sites().stream().map(SiteLine::name).collect(Collectors.toSet()));
    }
}
