package skillcert.web.filing.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingPart;

/** 管理规范 (R031): papers only. */
@Named
@RequestScoped
public class RulesStep implements Step {

    @Override
    public FilingPart part() {
        return FilingPart.RULES;
    }

    @Override
    public Typed show(FilingForm form) {
        return new Typed();
    }

    @Override
    public FilingForm read(Typed typed, FilingForm before) {
        return before;
    }
}
