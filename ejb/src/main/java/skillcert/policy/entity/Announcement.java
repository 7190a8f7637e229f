package skillcert.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import skillcert.kernel.Actor;
import skillcert.kernel.UnitKind;
import skillcert.policy.AnnouncementForm;
import skillcert.policy.AnnouncementView;
import skillcert.policy.PolicyError;
import skillcert.policy.PolicyField;
import skillcert.policy.PolicyRefusedException;

/** An announcement. Its words never change: what is wrong is withdrawn and published anew. */
@Entity
@Table(name = "announcement")
public class Announcement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String title;
    private String content;
    private String kinds;

    @Column(name = "shown_from")
    private LocalDate shownFrom;

    @Column(name = "shown_until")
    private LocalDate shownUntil;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected Announcement() {}

    /**
     * @throws PolicyRefusedException POLICY_TEXT, POLICY_DATES
     */
    public Announcement(AnnouncementForm form, String publishedBy, Instant at) {
        this.title = PolicyText.require(PolicyField.TITLE, form.title(), 120);
        this.content = PolicyText.requireLines(PolicyField.CONTENT, form.content(), 2000);
        if (form.from() == null || form.until() == null || form.until().isBefore(form.from())) {
            throw new PolicyRefusedException(PolicyError.POLICY_DATES, title);
        }
        this.kinds = form.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.shownFrom = form.from();
        this.shownUntil = form.until();
        this.publishedBy = publishedBy;
        this.publishedAt = at;
    }

    /**
     * Takes it back; once taken back it stays so.
     *
     * @param reason 1 to 200 characters
     * @throws PolicyRefusedException POLICY_TEXT; POLICY_WITHDRAWN when it was taken back before
     */
    public void withdraw(Actor by, String reason, Instant at) {
        if (withdrawnBy != null) {
            throw new PolicyRefusedException(PolicyError.POLICY_WITHDRAWN, id);
        }
        withdrawalReason = PolicyText.require(PolicyField.REASON, reason, 200);
        withdrawnBy = by.login();
        withdrawnAt = at;
    }

    /** Its number. */
    public long id() {
        return id;
    }

    /** Whether people of this kind of unit see it. */
    public boolean isFor(UnitKind kind) {
        return kindSet().isEmpty() || kindSet().contains(kind);
    }

    private Set<UnitKind> kindSet() {
        return Arrays.stream(kinds.split(","))
                .filter(name -> !name.isEmpty())
                .map(UnitKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As people see it on a day. */
    public AnnouncementView view(LocalDate today) {
        return new AnnouncementView(
                id,
                title,
                content,
                kindSet(),
                shownFrom,
                shownUntil,
                publishedBy,
                publishedAt,
                state(today),
                withdrawal());
    }

    private AnnouncementView.Withdrawal withdrawal() {
        return withdrawnBy == null
                ? null
                : new AnnouncementView.Withdrawal(
                        withdrawnBy, withdrawnAt, withdrawalReason == null ? "" : withdrawalReason);
    }

    private AnnouncementView.State state(LocalDate today) {
        if (withdrawnBy != null) {
            return AnnouncementView.State.WITHDRAWN;
        } else if (today.isBefore(shownFrom)) {
            return AnnouncementView.State.COMING;
        }
        return today.isAfter(shownUntil) ? AnnouncementView.State.OVER : AnnouncementView.State.SHOWN;
    }
}
