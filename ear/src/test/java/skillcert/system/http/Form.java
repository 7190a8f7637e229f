package skillcert.system.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form of a page, to be filled in and sent.
 *
 * @param page the page it stands on, without query
 * @param id of the form; of one without an id where it leads
 * @param method get or post
 * @param action path and query it is sent to
 * @param multipart whether it uploads
 * @param fields in order; those of one name are one field
 * @param buttons names of its buttons; empty when one sends it without a name
 * @param nonce of the page, which the scripts of the portal add
 */
public record Form(
        String page,
        String id,
        String method,
        String action,
        boolean multipart,
        List<Field> fields,
        List<String> buttons,
        String nonce) {

    /** What a browser would send when a person changes nothing and presses the button. */
    public Map<String, List<String>> untouched(String button) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.stream()
                .filter(Field::sent)
                .forEach(field -> values.put(field.name(), new ArrayList<>(List.of(field.value()))));
        if (!button.isEmpty()) {
            values.put(button, List.of("x"));
        }
        if (!nonce.isEmpty()) {
            values.put("primefaces.nonce", List.of(nonce));
        }
        return values;
    }

    /** The button of this last part of its name. */
    public String button(String last) {
        return buttons.stream()
                .filter(name -> name.endsWith(":" + last))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(id + " of " + page + " has no button " + last + " but " + buttons));
    }

    /** A field by the last part of its name. */
    public Field field(String last) {
        return fields.stream()
                .filter(field -> field.name().equals(last) || field.name().endsWith(":" + last))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " of " + page + " has no field " + last));
    }

    /** The bytes of a body. A half of a surrogate pair is written as the three bytes that no encoder writes. */
    static byte[] body(Map<String, List<String>> values) {
        StringBuilder body = new StringBuilder();
        values.forEach((name, all) -> all.forEach(value -> body.append(body.isEmpty() ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value))));
        return body.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Percent-encodes everything but letters and digits. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point < 128 && Character.isLetterOrDigit(point)) {
                encoded.append((char) point);
            } else {
                for (byte each : bytes(point)) {
                    encoded.append('%').append(String.format("%02X", each));
                }
            }
        });
        return encoded.toString();
    }

    /** The bytes of a text as {@link #body} would encode them. */
    static byte[] raw(String text) {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        text.codePoints().forEach(point -> raw.writeBytes(bytes(point)));
        return raw.toByteArray();
    }

    private static byte[] bytes(int point) {
        if (point >= 0xD800 && point <= 0xDFFF) {
            return new byte[] {(byte) 0xED, (byte) (0x80 | point >> 6 & 0x3F), (byte) (0x80 | point & 0x3F)};
        }
        return Character.toString(point).getBytes(StandardCharsets.UTF_8);
    }
}
