package skillcert.web.filing.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingPart;

/** 印章式样与承诺书 (R118): papers only. */
@Named
@RequestScoped
public class SealStep implements Step {

    @Override
    public FilingPart part() {
        return FilingPart.SEAL;
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
