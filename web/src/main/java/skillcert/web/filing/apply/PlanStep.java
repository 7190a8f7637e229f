package skillcert.web.filing.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import skillcert.filing.CandidateKind;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingPart;

/** 评价对象与评价工作方案 (R028, T-19). */
@Named
@RequestScoped
public class PlanStep implements Step {

    private static final String CANDIDATES = "candidates";

    @Override
    public FilingPart part() {
        return FilingPart.PLAN;
    }

    @Override
    public Typed show(FilingForm form) {
        Typed typed = new Typed();
        form.candidates().forEach(kind -> typed.put(CANDIDATES, kind));
        return typed;
    }

    @Override
    public FilingForm read(Typed typed, FilingForm before) {
        FormCopy copy = new FormCopy(before);
        copy.candidates = Arrays.stream(CandidateKind.values())
                .filter(kind -> typed.has(CANDIDATES, kind.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        return copy.form();
    }

    /** Whom a school may assess. */
    public CandidateKind[] getKinds() {
        return CandidateKind.values();
    }
}
