package skillcert.filing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import skillcert.filing.FilingForm;
import skillcert.filing.entity.FilingDraft;
import skillcert.keys.FieldCrypto;
import skillcert.keys.Sealed;

/** Seals what is typed in a draft, as JSON, and opens it again (I14). */
@ApplicationScoped
public class DraftContents {

    private static final String CONTEXT = "filing_draft.content";

    private final Jsonb json = JsonbBuilder.create();

    @Inject
    private FieldCrypto crypto;

    /** The form as it rests, bound to the school and the office. */
    public Sealed seal(FilingDraft draft, FilingForm form) {
        return crypto.seal(json.toJson(form), context(draft));
    }

    /** The form of an open draft. */
    public FilingForm open(FilingDraft draft) {
        return json.fromJson(crypto.open(draft.content().orElseThrow(), context(draft)), FilingForm.class);
    }

    private static String context(FilingDraft draft) {
        return CONTEXT + ":" + draft.requestKey();
    }
}
