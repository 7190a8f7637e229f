package skillcert.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * What every field of a page takes as text, registered for all of them at once: no more characters than the field says,
 * which a browser keeps to and others do not; no control characters but the line ends of a field of several lines; and
 * nothing that is no text, such as half of a surrogate pair. A field without a length takes the longest there is. Doors
 * check again what their rules say.
 */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<String> {

    private static final int LONGEST = 20_000;
    private static final char UNREADABLE = '\uFFFD';

    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        int most = component.getAttributes().get("maxlength") instanceof Integer told && told > 0 ? told : LONGEST;
        if (typed.codePointCount(0, typed.length()) > most) {
            throw refused(Texts.of("field.too.long", label(component), most));
        }
        boolean lines = component instanceof HtmlInputTextarea;
        if (!typed.codePoints().allMatch(point -> isText(point) || lines && isLineEnd(point))) {
            throw refused(Texts.of("field.no.text", label(component)));
        }
        return typed;
    }

    private static boolean isText(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.SURROGATE && point != UNREADABLE;
    }

    private static boolean isLineEnd(int point) {
        return point == '\n' || point == '\r' || point == '\t';
    }

    private static Object label(UIComponent component) {
        Object label = component.getAttributes().get("label");
        return label == null ? component.getId() : label;
    }

    private static ConverterException refused(String text) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
