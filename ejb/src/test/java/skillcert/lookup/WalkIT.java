package skillcert.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import skillcert.identity.NotPermittedException;
import skillcert.identity.Role;
import skillcert.identity.TestActors;
import skillcert.kernel.Actor;
import skillcert.kernel.IdempotencyKey;
import skillcert.kernel.UnitKind;
import skillcert.ledger.IssuedSheet;
import skillcert.ledger.IssuedSheets;
import skillcert.ledger.Issuing;
import skillcert.lookup.LookupAnswer.Verdict;
import skillcert.printing.PrintFiles;
import skillcert.printing.PrintJobState;
import skillcert.printing.PrintJobs;
import skillcert.printing.PrintProgress;
import skillcert.printing.PrintingError;
import skillcert.printing.PrintingRefusedException;
import skillcert.testing.Deployments;
import skillcert.testing.IssuedSchool;
import skillcert.testing.ListedSchool;

/** The main job through the doors, on both databases: filed, assessed, issued, printed and checked by the public. */
@Tag("h2")
@Tag("gm")
@ExtendWith(ArquillianExtension.class)
class WalkIT {

    private static final int CERTIFICATES = 120;
    private static final Actor CLERK = TestActors.of("clerk", "GD-PRINT", UnitKind.PRINTING, Role.PRINTING_CLERK);

    private static final Actor OTHER_SCHOOL = TestActors.of("other", "T-none", UnitKind.SCHOOL, Role.SCHOOL_REGISTRAR);

    @Deployment
    static WebArchive archive() {
        return Deployments.whole();
    }

    @Inject
    private IssuedSchool schools;

    @Inject
    private Issuing issuing;

    @Inject
    private PrintJobs jobs;

    @Inject
    private PrintFiles files;

    @Inject
    private IssuedSheets sheets;

    @Inject
    private PublicLookup lookup;

    @Test
    @DisplayName("I9 I11 T-25 T-38 R024 from the filing to a kept file of the printing office and the public check")
    void walk() throws Exception {
        ListedSchool school = schools.withApprovedList(CERTIFICATES);
        String number = issuing.issue(school.approver(), school.listId()).first();
        assertThat(jobs.progress(school.approver(), school.listId())).isEqualTo(new PrintProgress(0, 0, null));

        IdempotencyKey key = IdempotencyKey.create();
        long job = jobs.order(school.registrar(), school.listId(), key);
        assertThat(jobs.order(school.registrar(), school.listId(), key)).isEqualTo(job);
        assertThatThrownBy(() -> jobs.order(school.registrar(), school.listId(), IdempotencyKey.create()))
                .isInstanceOfSatisfying(PrintingRefusedException.class, e -> assertThat(e.code())
                        .isEqualTo(PrintingError.PRINTING_NOTHING_TO_PRINT));
        assertThatThrownBy(() -> files.make(school.registrar(), job)).isInstanceOf(NotPermittedException.class);

        assertThat(jobs.require(CLERK, job).orderedBy().toString())
                .isEqualTo(school.registrar().name() + "（"
                        + jobs.require(CLERK, job).orderedBy().unit() + "）");
        assertThat(jobs.progress(school.approver(), school.listId()))
                .isEqualTo(new PrintProgress(CERTIFICATES, 0, job));
        assertThat(jobs.progress(OTHER_SCHOOL, school.listId())).isEqualTo(new PrintProgress(0, 0, null));
        files.make(CLERK, job);
        assertThat(jobs.progress(school.approver(), school.listId()))
                .isEqualTo(new PrintProgress(CERTIFICATES, CERTIFICATES, job));
        assertThat(jobs.require(CLERK, job).state()).isEqualTo(PrintJobState.MADE);
        assertThat(jobs.require(CLERK, job).trays())
                .extracting(tray -> tray.first() + "-" + tray.last())
                .containsExactly("1-100", "101-120");
        byte[] pdf = files.open(CLERK, job, 1).pdf();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(files.open(CLERK, job, 1).pdf()).isEqualTo(pdf);

        IssuedSheet sheet = sheets.of(CLERK, List.of(number)).get(0);
        String segment = sheet.qrText().substring(sheet.qrText().lastIndexOf('/') + 1);
        LookupAnswer byQr = lookup.byQr(segment, "walk-qr");
        assertThat(byQr.verdict()).isEqualTo(Verdict.VALID);
        assertThat(byQr.maskedName()).isEqualTo("考*1");
        assertThat(lookup.byQr(bent(segment), "walk-qr").verdict()).isEqualTo(Verdict.NOT_GENUINE);
        assertThat(lookup.byNumber(number, "考生1", "walk").verdict()).isEqualTo(Verdict.VALID);
        assertThat(lookup.byNumber(number, "0001", "walk").verdict()).isEqualTo(Verdict.VALID);
        assertThat(lookup.byNumber(number, "考生2", "walk")).isEqualTo(lookup.byNumber("S00", "考生2", "walk"));
    }

    /** The same number with the signature of nobody. */
    private static String bent(String segment) {
        int place = 60;
        char other = segment.charAt(place) == 'A' ? 'B' : 'A';
        return segment.substring(0, place) + other + segment.substring(place + 1);
    }
}
