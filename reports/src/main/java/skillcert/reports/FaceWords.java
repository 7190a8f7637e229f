package skillcert.reports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word check of annex 4 part four, item 1 (R115): pure, knows only texts. Exempt, by exact equality and each in its own
 * place only: the filed name, catalogue names and the alliance's mark; a holder's name and ID number are never checked (T-03,
 * T-04, T-05).
 */
public final class FaceWords {

    /** The one mark that the notice itself orders (l.43) although it holds a forbidden word (T-03). */
    public static final String ALLIANCE_MARK = "广东省高技能人才培养联盟";

    // spaces and invisible characters between two characters do not make a word allowed
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private final List<String> forbidden;

    /**
     * A forbidden word found.
     *
     * @param field where on the face
     * @param text the whole text there
     * @param word the forbidden word, the longest that matches
     */
    public record Finding(SheetField field, String text, String word) {}

    /** @param forbidden the words; of two that match, the longer is named */
    public FaceWords(List<String> forbidden) {
        this.forbidden = forbidden.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * @param text any text
     * @return the longest forbidden word in it
     */
    public Optional<String> findIn(String text) {
        String plain =
                GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return forbidden.stream().filter(plain::contains).findFirst();
    }

    /**
     * For the activation of a template: its title, sentence, labels, addresses and mark (T-06).
     *
     * @param template what is to be activated
     * @return every forbidden word, empty when it may be used
     */
    public List<Finding> in(CertificateTemplate template) {
        List<Finding> found = new ArrayList<>();
        look(found, SheetField.TITLE, template.title(), "");
        // a name may not help to form a word with the letters around it, nor hide one
        look(found, SheetField.SENTENCE, template.sentence().replace(CertificateTemplate.BODY, "□"), "");
        look(found, SheetField.ISSUE_DATE, template.issueDateLabel(), "");
        template.lookups().forEach(line -> look(found, SheetField.LOOKUPS, line.label() + line.address(), ""));
        template.labels().values().forEach(label -> look(found, SheetField.LABEL, label, ""));
        look(found, SheetField.WORK_TYPE, template.noWorkType(), "");
        look(found, SheetField.MARK, template.mark(), ALLIANCE_MARK);
        return found;
    }

    /**
     * For one sheet: what changes from holder to holder.
     *
     * @param sheet what is to be printed
     * @return every forbidden word, empty when it may be printed
     */
    public List<Finding> in(CertificateSheet sheet) {
        List<Finding> found = new ArrayList<>();
        look(found, SheetField.BODY_NAME, sheet.bodyName(), sheet.official().body());
        look(found, SheetField.ID_TYPE, sheet.idType(), "");
        look(found, SheetField.OCCUPATION, sheet.occupation(), sheet.official().occupation());
        look(found, SheetField.WORK_TYPE, sheet.workType(), sheet.official().workType());
        look(found, SheetField.LEVEL, sheet.level(), "");
        look(found, SheetField.NUMBER, sheet.number(), "");
        return found;
    }

    private void look(List<Finding> found, SheetField field, String text, String exempt) {
        if (!text.equals(exempt)) {
            findIn(text).ifPresent(word -> found.add(new Finding(field, text, word)));
        }
    }
}
