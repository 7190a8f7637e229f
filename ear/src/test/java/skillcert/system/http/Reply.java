package skillcert.system.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer of the server, read as a page.
 *
 * @param path path and query that were asked
 * @param status of HTTP
 * @param location where it leads, path and query; empty when nowhere
 * @param body as text
 */
public record Reply(String path, int status, String location, String body) {

    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\(['\"]([^'\"]+)");
    private static final Set<String> BUTTONS = Set.of("submit", "image");
    private static final Set<String> BOXES = Set.of("checkbox", "radio");

    /** All forms of the page. */
    public List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        List<Tag> tags = Tag.all(body);
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).name().equals("form")) {
                int end = i;
                while (!tags.get(end).name().equals("/form")) {
                    end++;
                }
                forms.add(form(tags.get(i), tags.subList(i + 1, end)));
            }
        }
        return forms;
    }

    /** The form of this id. */
    public Form form(String id) {
        return forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no form " + id + " on " + path + " (" + status + "): " + main()));
    }

    private Form form(Tag tag, List<Tag> inside) {
        Map<String, Field> fields = new LinkedHashMap<>();
        List<String> buttons = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            Tag each = inside.get(i);
            String type = each.get("type").isEmpty() ? "text" : each.get("type");
            boolean button = each.name().equals("button") || each.name().equals("input") && BUTTONS.contains(type);
            if (button && !each.has("disabled")) {
                buttons.add(each.get("name"));
            } else if (Set.of("input", "textarea", "select").contains(each.name())
                    && each.has("name")
                    && !each.has("disabled")) {
                fields.merge(each.get("name"), field(each, type, inside.subList(i, inside.size())), Reply::together);
            }
        }
        Matcher nonce = NONCE.matcher(body);
        String method = tag.get("method").isEmpty() ? "get" : tag.get("method");
        String action = tag.get("action").isEmpty() ? path : tag.get("action");
        return new Form(
                path.replaceFirst("\\?.*", ""),
                tag.get("id").isEmpty() ? method + " " + action.replaceFirst("\\?.*", "") : tag.get("id"),
                method,
                action,
                tag.get("enctype").startsWith("multipart"),
                List.copyOf(fields.values()),
                buttons.isEmpty() ? List.of("") : buttons,
                method.equals("post") && nonce.find() ? nonce.group(1) : "");
    }

    private Field field(Tag tag, String type, List<Tag> rest) {
        if (tag.name().equals("textarea")) {
            String text = Tag.unescaped(body.substring(tag.end(), body.indexOf("</textarea>", tag.end())));
            return new Field(tag.get("name"), "textarea", text.strip(), List.of(), true);
        }
        if (tag.name().equals("select")) {
            List<String> options = new ArrayList<>();
            String chosen = null;
            for (Tag each : rest) {
                if (each.name().equals("/select")) {
                    break;
                }
                if (each.name().equals("option")) {
                    options.add(each.get("value"));
                    chosen = chosen == null || each.has("selected") ? each.get("value") : chosen;
                }
            }
            return new Field(tag.get("name"), "select", chosen == null ? "" : chosen, options, !tag.has("multiple"));
        }
        boolean box = BOXES.contains(type);
        boolean sent = box ? tag.has("checked") : !type.equals("file");
        return new Field(tag.get("name"), type, tag.get("value"), box ? List.of(tag.get("value")) : List.of(), sent);
    }

    private static Field together(Field first, Field next) {
        List<String> options = new ArrayList<>(first.options());
        options.addAll(next.options());
        return new Field(first.name(), first.type(), first.value(), options, first.sent());
    }

    /** The addresses of the portal that the page leads to, path and query. */
    public Set<String> links() {
        Set<String> links = new TreeSet<>();
        for (Tag tag : Tag.all(body)) {
            String to = tag.name().equals("a") ? tag.get("href").replaceFirst("#.*", "") : "";
            if (to.startsWith("?")) {
                links.add(path.replaceFirst("\\?.*", "") + to);
            } else if (to.startsWith("/")) {
                links.add(to);
            }
        }
        return links;
    }

    /** The content of the page as a person reads it, without the frame around it. */
    public String main() {
        int start = body.indexOf("<main");
        int end = body.lastIndexOf("</main>");
        return read(start < 0 || end < start ? body : body.substring(start, end));
    }

    /** Everything that can be read. */
    public String text() {
        return read(body);
    }

    private static String read(String html) {
        return Tag.unescaped(html.replaceAll("(?s)<script.*?</script>|<[^>]*>", " "))
                .replaceAll("\\s+", " ");
    }

    /** Whether the page says that it refuses. */
    public boolean refuses() {
        return body.contains("notice-fault");
    }
}
