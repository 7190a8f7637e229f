package skillcert.web.filing.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingPart;
import skillcert.filing.PartnerKind;
import skillcert.filing.PartnerLine;

/** 合作单位与第三方服务 (R007, R010): a line each, a third party with its contract. */
@Named
@RequestScoped
public class PartnersStep implements Step {

    private static final String PARTNERS = "partners";
    private static final PartnerLine BLANK = new PartnerLine(null, null, null, null, null, null, null);

    @Override
    public FilingPart part() {
        return FilingPart.PARTNERS;
    }

    @Override
    public Typed show(FilingForm form) {
        Typed typed = new Typed();
        int no = 0;
        for (PartnerLine partner : form.partners()) {
            String path = path(no);
            typed.put(PARTNERS, no++)
                    .put(path + "kind", partner.kind())
                    .put(path + "name", partner.name())
                    .put(path + "organisationCode", partner.organisationCode())
                    .put(path + "subject", partner.subject())
                    .put(path + "contractFrom", partner.contractFrom())
                    .put(path + "contractUntil", partner.contractUntil())
                    .put(path + "contractHash", partner.contractHash());
        }
        return typed;
    }

    @Override
    public FilingForm read(Typed typed, FilingForm before) {
        FormCopy copy = new FormCopy(before);
        copy.partners = lines(typed, before, "");
        // a line that was added and left empty is none
        while (!copy.partners.isEmpty()
                && copy.partners.get(copy.partners.size() - 1).equals(BLANK)) {
            copy.partners.remove(copy.partners.size() - 1);
        }
        return copy.form();
    }

    /** The lines, without this one. */
    private static List<PartnerLine> lines(Typed typed, FilingForm before, String without) {
        List<PartnerLine> lines = new ArrayList<>();
        for (String no : typed.all(PARTNERS)) {
            if (no.matches("\\d{1,4}") && !no.equals(without)) {
                lines.add(line(typed, path(no), before));
            }
        }
        return lines;
    }

    private static PartnerLine line(Typed typed, String path, FilingForm before) {
        String hash = typed.words(path + "contractHash");
        // a form names no file but those that this draft was given
        boolean known =
                hash != null && before.partners().stream().anyMatch(partner -> hash.equals(partner.contractHash()));
        return new PartnerLine(
                typed.constant(PartnerKind.class, path + "kind"),
                typed.words(path + "name"),
                typed.words(path + "organisationCode"),
                typed.words(path + "subject"),
                typed.day(path + "contractFrom"),
                typed.day(path + "contractUntil"),
                known ? hash : null);
    }

    @Override
    public FilingForm act(String act, Typed typed, FilingForm before) {
        FormCopy copy = new FormCopy(before);
        if (act.equals("add")) {
            copy.partners = lines(typed, before, "");
            copy.partners.add(BLANK);
        } else if (act.startsWith("remove:")) {
            copy.partners = lines(typed, before, act.substring("remove:".length()));
        } else {
            return null;
        }
        return copy.form();
    }

    /** The form with the contract of the partner of this number. */
    static FilingForm withContract(FilingForm form, int no, String hash) {
        FormCopy copy = new FormCopy(form);
        PartnerLine line = form.partners().get(no);
        copy.partners.set(
                no,
                new PartnerLine(
                        line.kind(),
                        line.name(),
                        line.organisationCode(),
                        line.subject(),
                        line.contractFrom(),
                        line.contractUntil(),
                        hash));
        return copy.form();
    }

    private static String path(Object no) {
        return "partners[" + no + "].";
    }

    /** What a partner may be. */
    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }
}
