package skillcert.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import skillcert.identity.People;
import skillcert.identity.Person;
import skillcert.identity.Role;
import skillcert.identity.RoleForm;
import skillcert.identity.RoleGrantView;
import skillcert.identity.RoleGrants;
import skillcert.identity.Units;
import skillcert.kernel.BusinessClock;
import skillcert.web.frame.CurrentActor;
import skillcert.web.frame.PortalPage;

/** The roles of an account: all that it was ever granted, and what the security administrator grants and withdraws. */
@Named
@ViewScoped
public class AccountRoles implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient RoleGrants grants;

    @EJB
    private transient Units units;

    @EJB
    private transient People people;

    @Inject
    private CurrentActor actor;

    @Inject
    private AccountPage page;

    @Inject
    private BusinessClock clock;

    private Role role;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String grantReason;
    private Long withdrawn;
    private String withdrawalReason;
    private List<RoleGrantView> all;
    private Map<String, Person> names;

    @PostConstruct
    void prepare() {
        validFrom = clock.today();
    }

    /** All grants, the newest first. */
    public List<RoleGrantView> getAll() {
        if (all == null) {
            all = grants.of(actor.get(), page.getLogin());
        }
        return all;
    }

    /** The name of who granted or withdrew. */
    public String name(String login) {
        if (names == null) {
            names = people.of(getAll().stream()
                    .flatMap(held -> Stream.of(held.grantedBy(), held.withdrawnBy()))
                    .filter(Objects::nonNull)
                    .toList());
        }
        return names.get(login).name();
    }

    /** The grants that can still be withdrawn. */
    public List<RoleGrantView> getWithdrawable() {
        return getAll().stream().filter(RoleGrantView::withdrawable).toList();
    }

    /** The roles that an account of this unit can hold. */
    public List<Role> getHoldable() {
        return Role.of(units.require(page.getAccount().unitCode()).kind()).toList();
    }

    /** Grants the chosen role. */
    public String grant() {
        grants.grant(actor.get(), page.getLogin(), new RoleForm(role, validFrom, validUntil, grantReason));
        return done("granted");
    }

    /** Ends the chosen grant at once. */
    public String withdraw() {
        grants.withdraw(actor.get(), withdrawn, withdrawalReason);
        return done("withdrawn");
    }

    private String done(String what) {
        return PortalPage.ACCOUNT.path() + "?faces-redirect=true&login="
                + page.getAccount().login() + "&done=role." + what;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getGrantReason() {
        return grantReason;
    }

    public void setGrantReason(String grantReason) {
        this.grantReason = grantReason;
    }

    public Long getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(Long withdrawn) {
        this.withdrawn = withdrawn;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }
}
