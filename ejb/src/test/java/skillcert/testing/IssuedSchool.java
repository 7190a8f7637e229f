package skillcert.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import skillcert.approval.ApprovalView;
import skillcert.approval.Approvals;
import skillcert.approval.WorkItem;
import skillcert.approval.WorkQueues;
import skillcert.assessment.BatchForm;
import skillcert.assessment.Batches;
import skillcert.assessment.Results;
import skillcert.assessment.entity.Candidate;
import skillcert.document.Documents;
import skillcert.filing.FilingForm;
import skillcert.filing.ScopeChoice;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.identity.UnitForm;
import skillcert.identity.Units;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdType;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.ListQuery;
import skillcert.kernel.UnitKind;
import skillcert.keys.FieldCrypto;
import skillcert.keys.PersonKeys;

/**
 * A filed school with an approved list, made through the doors as people would make it; only the candidates are written
 * straight, because the spreadsheets have tests of their own.
 */
@ApplicationScoped
public class IssuedSchool {

    /** 营销员, levels 3, 4 and 5. */
    public static final int OCCUPATION = 4;

    /** The level of every list here. */
    public static final String LEVEL = "5";

    private static final Set<ScopeChoice> RANGE = Set.of(
            new ScopeChoice(OCCUPATION, "3"), new ScopeChoice(OCCUPATION, "4"), new ScopeChoice(OCCUPATION, LEVEL));

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Units units;

    @Inject
    private TestActors actors;

    @Inject
    private FiledSchools schools;

    @Inject
    private Approvals approvals;

    @Inject
    private WorkQueues queues;

    @Inject
    private Batches batches;

    @Inject
    private Results results;

    @Inject
    private Documents documents;

    @Inject
    private FieldCrypto crypto;

    @Inject
    private PersonKeys persons;

    @Inject
    private BusinessClock clock;

    /** Files a new school of place 00 and approves a list of so many persons for it, after its notice. */
    public ListedSchool withApprovedList(int candidates) throws Exception {
        ListedSchool school = withListOnNotice(candidates);
        clock.shift(clock.shift().plus(Duration.ofDays(20)));
        approveNewest(school.approver());
        return school;
    }

    /** Files a new school of place 00 and approves a list of so many persons for each of the levels, after their notices. */
    public List<ListedSchool> withApprovedLists(int candidates, List<String> levels) throws Exception {
        ListedSchool school = withListOnNotice(candidates, levels.get(0));
        List<ListedSchool> lists = new ArrayList<>(List.of(school));
        for (String level : levels.subList(1, levels.size())) {
            lists.add(announce(school.unit(), school.registrar(), school.approver(), candidates, level));
        }
        clock.shift(clock.shift().plus(Duration.ofDays(20)));
        for (int i = 0; i < levels.size(); i++) {
            approveNewest(school.approver());
        }
        return lists;
    }

    /** Files a new school of place 00 and puts a list of so many persons on public notice. */
    public ListedSchool withListOnNotice(int candidates) throws Exception {
        return withListOnNotice(candidates, LEVEL);
    }

    private ListedSchool withListOnNotice(int candidates, String level) throws Exception {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        String unit = "IT-" + tag;
        units.create(
                TestActors.ADMINISTRATOR,
                new UnitForm(unit, UnitKind.SCHOOL, "测试技工学校" + tag, "00", TestActors.ORGANISATION));
        Actor registrar = account("reg" + tag, unit, Role.SCHOOL_REGISTRAR);
        Actor approver = account("app" + tag, unit, Role.SCHOOL_APPROVER);
        schools.file(unit, "测试技工学校" + tag, RANGE);
        return announce(unit, registrar, approver, candidates, level);
    }

    private ListedSchool announce(String unit, Actor registrar, Actor approver, int candidates, String level)
            throws Exception {
        long batch = batches.plan(
                registrar,
                new BatchForm("测试批次" + unit + "-" + level, OCCUPATION, level, clock.today()),
                IdempotencyKey.create());
        fill(batch, candidates);
        long list = results.submit(registrar, batch);
        return new ListedSchool(unit, registrar, approver, list, batch);
    }

    /** Another batch of the school, with so many persons, their photos and scores, and not yet on notice. */
    public long prepared(ListedSchool school, int candidates) throws Exception {
        BatchForm form = new BatchForm("未公示批次" + school.unit(), OCCUPATION, LEVEL, clock.today());
        long batch = batches.plan(school.registrar(), form, IdempotencyKey.create());
        fill(batch, candidates);
        return batch;
    }

    /** The newest request that waits for somebody, as the page shows it. */
    public ApprovalView newest(Actor decider) {
        WorkItem item = queues.todo(decider, ListQuery.first(100)).rows().stream()
                .reduce((first, second) -> second)
                .orElseThrow();
        return approvals.require(decider, item.id());
    }

    /** Lets the clock run past the notices that run now. */
    public void afterNotice() {
        clock.shift(clock.shift().plus(Duration.ofDays(20)));
    }

    /** The business date. */
    public LocalDate today() {
        return clock.today();
    }

    private Actor account(String login, String unit, Role role) {
        return actors.account(login, unit, role);
    }

    /** The application of a school of place 00 for one occupation at three levels. */
    public FilingForm form(String unit, String name) {
        return schools.form(unit, name, "00", RANGE);
    }

    private void approveNewest(Actor decider) {
        ApprovalView view = newest(decider);
        approvals.approve(decider, view.item().id(), view.commandHash(), "同意");
    }

    private void fill(long batch, int candidates) throws Exception {
        transaction.begin();
        String photo = documents.store(blackJpeg(), "image/jpeg");
        for (int no = 1; no <= candidates; no++) {
            String id = "4499990000" + String.format("%08d", no);
            Candidate candidate = new Candidate(
                    new Candidate.Key(batch, no),
                    "考生" + no,
                    IdType.RESIDENT,
                    crypto.seal(id, Candidate.ID_NUMBER),
                    id.substring(14),
                    persons.of(IdType.RESIDENT.code(), id),
                    null);
            candidate.take(photo);
            candidate.score(BigDecimal.valueOf(80), BigDecimal.valueOf(75));
            em.persist(candidate);
            if (no % 500 == 0) {
                em.flush();
                em.clear();
            }
        }
        transaction.commit();
    }

    private static byte[] blackJpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(413, 579, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    /** The body code of the school, read from the database. */
    public String bodyCode(ListedSchool school) {
        return (String) em.createNativeQuery("SELECT code FROM body WHERE unit_code = ?1")
                .setParameter(1, school.unit())
                .getSingleResult();
    }

    /** The body of the school. */
    public long bodyId(ListedSchool school) {
        return number("SELECT id FROM body WHERE unit_code = ?1", school.unit());
    }

    /** The item of its range that the list was assessed under. */
    public long scopeItemId(ListedSchool school) {
        return number("SELECT scope_item_id FROM batch WHERE id = ?1", school.batchId());
    }

    private long number(String query, Object argument) {
        return ((Number) em.createNativeQuery(query).setParameter(1, argument).getSingleResult()).longValue();
    }
}
