package skillcert.system.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a page as the portal writes them, well formed and with quoted attributes.
 *
 * @param name in lower case; an end tag begins with a slash
 * @param attributes with their values as the browser understands them; one without a value is empty
 * @param start of the tag in the page
 * @param end behind it
 */
record Tag(String name, Map<String, String> attributes, int start, int end) {

    private static final Pattern TAG =
            Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)((?:\\s+[^\\s=>/\"']+(?:=\"[^\"]*\")?)*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=>/\"']+)(?:=\"([^\"]*)\")?");

    /** All tags of a page in order; what stands in scripts is none. */
    static List<Tag> all(String page) {
        List<Tag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(page);
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.end();
            Tag tag = new Tag(
                    matcher.group(1).toLowerCase(java.util.Locale.ROOT),
                    attributes(matcher.group(2)),
                    matcher.start(),
                    from);
            tags.add(tag);
            if (tag.name.equals("script")) {
                from = Math.max(from, page.indexOf("</script>", from));
            }
        }
        return tags;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2) == null ? "" : unescaped(matcher.group(2)));
        }
        return attributes;
    }

    /** A text of the page as it is read. */
    static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#039;", "'")
                .replace("&#xA;", "\n")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }

    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }
}
