package skillcert.web.filing.apply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import skillcert.filing.Bodies;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingPart;
import skillcert.web.frame.CurrentActor;
import skillcert.web.list.ListColumn;
import skillcert.web.list.Places;

/** 机构信息: name, unified code, determining department and address as two fields (T-16), validity, bodies to be ended. */
@Named
@RequestScoped
public class OrganisationStep implements Step {

    @EJB
    private Bodies bodies;

    @Inject
    private CurrentActor actor;

    @Override
    public FilingPart part() {
        return FilingPart.ORGANISATION;
    }

    @Override
    public Typed show(FilingForm form) {
        return new Typed()
                .put("name", form.name())
                .put("organisationCode", form.organisationCode())
                .put("legalRepresentative", form.legalRepresentative())
                .put("place", form.place())
                .put("address", form.address())
                .put("validUntil", form.validUntil())
                .put("parents", codes(form.parents()));
    }

    private String codes(Collection<Long> parents) {
        Map<Long, String> codes = bodies.codes(actor.get(), parents);
        return parents.stream().map(codes::get).collect(Collectors.joining("\n"));
    }

    @Override
    public FilingForm read(Typed typed, FilingForm before) {
        FormCopy copy = new FormCopy(before);
        copy.name = typed.words("name");
        copy.organisationCode = typed.words("organisationCode");
        copy.legalRepresentative = typed.words("legalRepresentative");
        copy.place = typed.words("place");
        copy.address = typed.words("address");
        copy.validUntil = typed.day("validUntil");
        if (before.kind().endsParents()) {
            copy.parents = parents(typed);
        }
        return copy.form();
    }

    private TreeSet<Long> parents(Typed typed) {
        TreeSet<Long> found = new TreeSet<>();
        for (String code : typed.text("parents").strip().split("[\\s,，、;；]+")) {
            OptionalLong body = code.isEmpty() ? OptionalLong.empty() : bodies.findToEnd(actor.get(), code);
            body.ifPresent(found::add);
            if (body.isEmpty() && !code.isEmpty()) {
                typed.unread().put("parents", "filing.unread.parents");
            }
        }
        return found;
    }

    /** The determining departments. */
    public List<ListColumn.Choice> getPlaces() {
        return Places.all();
    }
}
