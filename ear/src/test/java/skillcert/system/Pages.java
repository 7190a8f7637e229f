package skillcert.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import skillcert.identity.Role;
import skillcert.kernel.Right;

/** The pages that the portal lists behind its login, as the module {@code web} was built: its own list, not a copy. */
final class Pages {

    /**
     * One page.
     *
     * @param name of its constant
     * @param path from the context root
     * @param rights of which any one opens it; none means that every account may
     * @param identifiers the parameters of its address that name a record
     */
    record Page(String name, String path, Set<Right> rights, List<String> identifiers) {

        boolean openTo(Role role) {
            return rights.isEmpty() || rights.stream().anyMatch(role.rights()::contains);
        }
    }

    private static final Path WEB = ServerUnderTest.config().resolveSibling("web");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    private static final Pattern FORM_OR_BUTTON =
            Pattern.compile("<[ho]:form [^>]*?\\bid=\"([\\w-]+)\"|<h:commandButton id=\"(\\w+)\"");

    private Pages() {}

    /** All of them. */
    static List<Page> all() {
        try (URLClassLoader web = new URLClassLoader(
                new URL[] {WEB.resolve("target/classes").toUri().toURL()}, Pages.class.getClassLoader())) {
            List<Page> pages = new ArrayList<>();
            for (Object page : web.loadClass("skillcert.web.frame.PortalPage").getEnumConstants()) {
                String path = (String) call(page, "path");
                pages.add(new Page(page.toString(), path, rights(call(page, "rights")), identifiers(path)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Object page, String method) throws ReflectiveOperationException {
        Method found = page.getClass().getMethod(method);
        return found.invoke(page);
    }

    private static Set<Right> rights(Object rights) {
        Set<Right> demanded = new java.util.HashSet<>();
        ((Set<?>) rights).forEach(right -> demanded.add((Right) right));
        return demanded;
    }

    /** What the page's own address takes; a servlet has no page file, its parameters are known to the test. */
    private static List<String> identifiers(String path) throws IOException {
        Path file = WEB.resolve("src/main/webapp" + path);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(Files.readString(file));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The paths of all servlets and pages that the module has, listed or not. */
    static List<String> files() {
        Path webapp = WEB.resolve("src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + webapp.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every button of a form of Faces as its page file has it: path, id of the form, id of the button. */
    static Set<String> buttons() {
        Set<String> buttons = new java.util.TreeSet<>();
        for (String path : files()) {
            if (path.endsWith(".xhtml")) {
                String form = "";
                Matcher matcher = FORM_OR_BUTTON.matcher(read(path));
                while (matcher.find()) {
                    if (matcher.group(2) == null) {
                        form = matcher.group(1);
                    } else {
                        buttons.add(path + " " + form + ":" + matcher.group(2));
                    }
                }
            }
        }
        return buttons;
    }

    private static String read(String path) {
        try {
            return Files.readString(WEB.resolve("src/main/webapp" + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
