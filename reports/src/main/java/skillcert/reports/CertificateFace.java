package skillcert.reports;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.Jpeg;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import skillcert.reports.UnprintableSheetException.Reason;

/**
 * Turns a sheet into what the layout asks for, by key, and refuses a sheet that cannot be printed whole and right. Made once
 * for a template; safe for threads.
 */
final class CertificateFace {

    // T-76: Arabic digits, no leading zeros
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("u'年'M'月'd'日'");
    private static final String INDENT = "　　";
    private static final String SIZE = "Size";

    private final CertificateTemplate template;
    private final KaiFace kai;
    private final Function<String, LayoutBox> boxes;
    private final FaceWords words;
    private final Map<String, Object> constants = new HashMap<>();

    /**
     * @param template what stays the same on every sheet; refused like a sheet if it cannot be printed
     * @param kai the face
     * @param boxes room of each element of the layout, by key
     */
    CertificateFace(CertificateTemplate template, KaiFace kai, Function<String, LayoutBox> boxes) {
        this.template = template;
        this.kai = kai;
        this.boxes = boxes;
        words = new FaceWords(template.forbidden());
        refuse(words.in(template));
        CertificateTemplate.TypeSizes sizes = template.sizes();
        put(constants, SheetField.TITLE, template.title(), sizes.title(), false);
        List<String> lookups = template.lookups().stream()
                .map(line -> fit(SheetField.LOOKUPS, line.label() + line.address(), sizes.addresses(), false)
                        .text())
                .toList();
        constants.put(SheetField.LOOKUPS.key(), String.join("\n", lookups));
        constants.put(SheetField.LOOKUPS.key() + SIZE, Float.toString(sizes.addresses()));
        put(constants, SheetField.MARK, template.mark(), sizes.body(), true);
        template.labels().forEach((field, label) -> {
            requireGlyphs(SheetField.LABEL, label);
            constants.put(field.key() + "Label", label);
        });
        constants.put("labelSize", Float.toString(sizes.data()));
        requireGlyphs(SheetField.WORK_TYPE, template.noWorkType());
    }

    /**
     * @param sheet what one certificate says
     * @return value by field name of the layout
     * @throws UnprintableSheetException see its reasons
     */
    Map<String, Object> of(CertificateSheet sheet) {
        refuse(words.in(sheet));
        Map<String, Object> face = new HashMap<>(constants);
        CertificateTemplate.TypeSizes sizes = template.sizes();
        requireGlyphs(SheetField.BODY_NAME, sheet.bodyName());
        String sentence = template.sentence().replace(CertificateTemplate.BODY, sheet.bodyName());
        put(face, SheetField.SENTENCE, INDENT + sentence, sizes.body(), false);
        put(face, SheetField.BODY_NAME, sheet.bodyName(), sizes.body(), true);
        String date = template.issueDateLabel() + DATE.format(sheet.issueDate());
        put(face, SheetField.ISSUE_DATE, date, sizes.body(), false);
        put(face, SheetField.HOLDER_NAME, sheet.holderName(), sizes.data(), true);
        put(face, SheetField.ID_TYPE, sheet.idType(), sizes.data(), true);
        put(face, SheetField.ID_NUMBER, sheet.idNumber(), sizes.data(), true);
        put(face, SheetField.OCCUPATION, sheet.occupation(), sizes.data(), true);
        String workType = sheet.workType().isEmpty() ? template.noWorkType() : sheet.workType();
        put(face, SheetField.WORK_TYPE, workType, sizes.data(), true);
        put(face, SheetField.LEVEL, sheet.level(), sizes.data(), true);
        put(face, SheetField.NUMBER, sheet.number(), sizes.data(), true);
        requireJpeg(sheet.photo());
        face.put(SheetField.PHOTO.key(), SimpleDataRenderer.getInstance(sheet.photo()));
        face.put(SheetField.QR.key(), QrSymbol.of(sheet.qrText()));
        if (sheet.specimen()) {
            face.put("specimen", new SpecimenMark(kai, template.specimen()));
        }
        return face;
    }

    private void put(Map<String, Object> face, SheetField field, String text, float size, boolean even) {
        FittedText fitted = fit(field, text, size, even);
        face.put(field.key(), fitted.text());
        face.put(field.key() + SIZE, Float.toString(fitted.size()));
    }

    private FittedText fit(SheetField field, String text, float size, boolean even) {
        requireGlyphs(field, text);
        LayoutBox box = boxes.apply(field.key());
        return FittedText.fit(kai, text, box, size, template.sizes().floor(), even)
                .orElseThrow(() -> new UnprintableSheetException(Reason.TEXT_TOO_LONG, field, text));
    }

    private void requireGlyphs(SheetField field, String text) {
        OptionalInt missing = kai.firstWithoutGlyph(text);
        if (missing.isPresent()) {
            int point = missing.getAsInt();
            String shown = Character.isISOControl(point) ? "" : " " + Character.toString(point);
            throw new UnprintableSheetException(Reason.GLYPH_MISSING, field, "U+%04X%s".formatted(point, shown));
        }
    }

    private static void requireJpeg(byte[] photo) {
        try {
            if (!(Image.getInstance(photo) instanceof Jpeg)) {
                throw new UnprintableSheetException(Reason.PHOTO_UNREADABLE, SheetField.PHOTO, "not a JPEG");
            }
        } catch (IOException | BadElementException e) {
            throw new UnprintableSheetException(Reason.PHOTO_UNREADABLE, SheetField.PHOTO, "not a JPEG", e);
        }
    }

    private static void refuse(List<FaceWords.Finding> findings) {
        if (!findings.isEmpty()) {
            FaceWords.Finding first = findings.get(0);
            throw new UnprintableSheetException(Reason.WORD_FORBIDDEN, first.field(), first.word());
        }
    }
}
