package skillcert.web.filing.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import skillcert.filing.DraftView;
import skillcert.filing.FilingFault;
import skillcert.filing.FilingPart;
import skillcert.kernel.DomainException;
import skillcert.web.frame.Texts;
import skillcert.web.refusal.ErrorTexts;

/**
 * The faults of a draft as pages show them: at their fields, above the step, and all together. A step that is opened for the
 * first time shows none yet; what is empty there is no fault of who has not come to it.
 */
@Named
@RequestScoped
public class ApplyFaults {

    /**
     * A fault.
     *
     * @param path of its field, which is the id of the field on its page
     * @param label what the field is called
     * @param text rule and remedy
     * @param clause that it rests on; '' for what could not be read
     */
    public record Shown(String path, String label, String text, String clause) {}

    @Inject
    private OpenDraft draft;

    @Inject
    private FieldLabels labels;

    private final Map<String, List<Shown>> noted = new LinkedHashMap<>();
    private Map<String, String> byPath;

    /** Notes what could not be read. */
    void unread(Map<String, String> keys) {
        keys.forEach((path, key) -> note(path, Texts.of(key), ""));
    }

    /** Notes a file that was refused. */
    void refused(String path, DomainException refusal) {
        note(path, ErrorTexts.of(refusal), refusal.code().clause());
    }

    private void note(String path, String text, String clause) {
        noted.computeIfAbsent(path, missing -> new ArrayList<>())
                .add(new Shown(path, labels.of(path, draft.get().form()), text, clause));
        byPath = null;
    }

    /** Whether something was noted, so that the step is not left. */
    boolean any() {
        return !noted.isEmpty();
    }

    /** The faults of a part, those that were noted just now first. */
    public List<Shown> of(FilingPart part) {
        List<Shown> shown = new ArrayList<>();
        noted.values().forEach(shown::addAll);
        DraftView view = draft.get();
        view.faultsOf(part).stream()
                // what could not be read is not also missing
                .filter(fault -> !noted.containsKey(fault.field()))
                .map(fault -> shown(fault, view))
                .forEach(shown::add);
        return shown;
    }

    private Shown shown(FilingFault fault, DraftView view) {
        return new Shown(
                fault.field(),
                labels.of(fault.field(), view.form()),
                ErrorTexts.of(fault.code(), fault.values()),
                fault.code().clause());
    }

    /** The faults that a step shows above its fields: none when it is opened for the first time. */
    public List<Shown> above(String step) {
        return isShowing() ? of(FilingPart.valueOf(step)) : List.of();
    }

    /** What is wrong with the field at a path; '' if nothing, or if faults are not shown yet. */
    public String at(String path) {
        if (!isShowing()) {
            return "";
        }
        if (byPath == null) {
            byPath = new LinkedHashMap<>();
            draft.get().faults().stream()
                    .map(FilingFault::part)
                    .distinct()
                    .flatMap(part -> of(part).stream())
                    .distinct()
                    .collect(Collectors.groupingBy(Shown::path, LinkedHashMap::new, Collectors.toList()))
                    .forEach((field, faults) ->
                            byPath.put(field, faults.stream().map(Shown::text).collect(Collectors.joining(" "))));
            noted.forEach((field, faults) ->
                    byPath.put(field, faults.stream().map(Shown::text).collect(Collectors.joining(" "))));
        }
        return byPath.getOrDefault(path, "");
    }

    private boolean isShowing() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback()
                || draft.get().corrects() != null
                || faces.getExternalContext().getRequestParameterMap().containsKey("check");
    }
}
