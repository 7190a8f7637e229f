package skillcert.web.refusal;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import skillcert.kernel.IdType;
import skillcert.web.frame.Shown;
import skillcert.web.frame.Texts;

/** The Chinese words of the constants that a refusal may carry: nobody is told that something is SUSPENDED. */
final class Words {

    /**
     * Where the words of an enum stand: the text of a constant is under {@code PREFIX.CONSTANT}. By name, since pages may
     * not import {@code reports}, whose constants come through a refusal of the printing office.
     */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("skillcert.approval.ApprovalAct", "timeline"),
            Map.entry("skillcert.approval.ApprovalState", "approval.state"),
            Map.entry("skillcert.approval.Outcome", "approval.outcome"),
            Map.entry("skillcert.approval.TimelineEntry$Mark", "timeline.mark"),
            Map.entry("skillcert.assessment.BatchState", "batch.state"),
            Map.entry("skillcert.audit.TimerRunView$Outcome", "timer.outcome"),
            Map.entry("skillcert.filing.CandidateKind", "candidate.kind"),
            Map.entry("skillcert.filing.Duty", "duty"),
            Map.entry("skillcert.filing.FilingKind", "filing.kind"),
            Map.entry("skillcert.filing.FilingPaper", "filing.paper"),
            Map.entry("skillcert.filing.FilingPart", "filing.part"),
            Map.entry("skillcert.filing.FilingState", "filing.state"),
            Map.entry("skillcert.filing.PartnerKind", "partner.kind"),
            Map.entry("skillcert.filing.SiteKind", "site.kind"),
            Map.entry("skillcert.filing.Standing", "body.standing"),
            Map.entry("skillcert.identity.AccountView$State", "account.state"),
            Map.entry("skillcert.filing.StandingForm$Ground", "ground"),
            Map.entry("skillcert.filing.VersionAct", "version.act"),
            Map.entry("skillcert.identity.Reach", "reach"),
            Map.entry("skillcert.identity.CodeAnswer", "code.answer"),
            Map.entry("skillcert.identity.Role", "role"),
            Map.entry("skillcert.identity.SessionEnd", "session.end"),
            Map.entry("skillcert.identity.SignInStep", "login.step"),
            Map.entry("skillcert.identity.RoleGrantView$State", "grant.state"),
            Map.entry("skillcert.identity.UnitState", "unit.state"),
            Map.entry("skillcert.jobs.JobState", "job.state"),
            Map.entry("skillcert.kernel.Right", "right"),
            Map.entry("skillcert.kernel.UnitKind", "unit.kind"),
            Map.entry("skillcert.keys.KeyPurpose", "key.purpose"),
            Map.entry("skillcert.ledger.CertificateState", "certificate.state"),
            Map.entry("skillcert.ledger.LedgerAct", "ledger.act"),
            Map.entry("skillcert.ledger.LedgerFault", "ledger.fault"),
            Map.entry("skillcert.lookup.LookupAnswer$Verdict", "verdict"),
            Map.entry("skillcert.numbering.CodeCapacity$Warning", "capacity.warning"),
            Map.entry("skillcert.policy.AnnouncementView$State", "announcement.state"),
            Map.entry("skillcert.policy.DocumentKind", "document.kind"),
            Map.entry("skillcert.policy.PolicyField", "policy.field"),
            Map.entry("skillcert.policy.ParameterKind", "parameter.kind"),
            Map.entry("skillcert.policy.ParameterView$Phase", "parameter.phase"),
            Map.entry("skillcert.printing.PrintJobState", "printing.state"),
            Map.entry("skillcert.reports.SheetField", "sheet.field"),
            Map.entry("skillcert.reports.UnprintableSheetException$Reason", "sheet.fault"));

    private Words() {}

    /** What a value of a refusal is called on screen; several are joined, what is no constant stays as it is. */
    static Object of(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Words::of).map(String::valueOf).collect(Collectors.joining("、"));
        }
        if (value instanceof IdType type) {
            return type.text();
        }
        if (value instanceof Instant instant) {
            return Shown.minute(instant);
        }
        if (value instanceof Enum<?> constant) {
            String prefix = PREFIXES.get(constant.getDeclaringClass().getName());
            return prefix == null ? constant : Texts.of(prefix + "." + constant.name());
        }
        return value;
    }
}
