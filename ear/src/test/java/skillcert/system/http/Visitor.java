package skillcert.system.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import skillcert.system.ServerUnderTest;
import skillcert.system.browser.Authenticator;
import skillcert.system.browser.Portal;

/** Somebody who asks the portal without a browser, with a session of their own. Redirects are shown and not followed. */
public final class Visitor {

    private static final int CODES = 3;
    private static final String BORDER = "----skillcert-form";

    /**
     * A request, to be sent as often as one likes: always the same bytes.
     *
     * @param path path and query
     * @param type of the content; empty for GET
     * @param body the bytes
     */
    public record Sending(String path, String type, byte[] body) {}

    private final ServerUnderTest server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param server that is visited */
    public Visitor(ServerUnderTest server) {
        this.server = server;
    }

    /** Signs a demonstration account in, with its code if it needs one. */
    public static Visitor signIn(ServerUnderTest server, String login) {
        return signIn(server, login, Portal.PASSWORD);
    }

    /** Signs an account in that has this password. */
    public static Visitor signIn(ServerUnderTest server, String login, String password) {
        Visitor visitor = new Visitor(server);
        Form form = visitor.get("/login.xhtml").form("login");
        Reply reply = visitor.press(form, "enter", Map.of("name", login, "password", password));
        if (reply.status() == 302) {
            reply = visitor.get(reply.location());
        }
        // the first code is of the step before this one: on a slow machine its time may be over when it arrives
        for (int i = 0; reply.location().startsWith("/login/factor.xhtml") && i < CODES; i++) {
            String code = Authenticator.next(Authenticator.secret(login).orElseThrow());
            Form factor = visitor.get(reply.location()).form("factor");
            Reply entered = visitor.press(factor, "enter", Map.of("code", code));
            reply = entered.status() == 302 ? visitor.get(entered.location()) : reply;
        }
        if (reply.status() != 200) {
            throw new AssertionError(login + " is not signed in: " + reply);
        }
        return visitor;
    }

    /** Opens an address. */
    public Reply get(String path) {
        return send(new Sending(path, "", new byte[0]));
    }

    /** Follows a reply that leads on; gives it back when it does not. */
    public Reply follow(Reply reply) {
        return reply.location().isEmpty() ? reply : get(reply.location());
    }

    /** Fills a form in and presses a button; values by the last part of the field's name. */
    public Reply press(Form form, String button, Map<String, String> values) {
        return send(sending(form, button, values, Map.of()));
    }

    /**
     * The request of a form that was filled in.
     *
     * @param button last part of its name
     * @param values by the last part of the field's name
     * @param files likewise
     */
    public static Sending sending(Form form, String button, Map<String, String> values, Map<String, Path> files) {
        Map<String, List<String>> all = form.untouched(form.button(button));
        values.forEach((name, value) -> all.put(form.field(name).name(), List.of(value)));
        return form.multipart() ? multipart(form, all, files) : sending(form, all);
    }

    /** The request of a form with exactly these values. */
    public static Sending sending(Form form, Map<String, List<String>> values) {
        return filled(form, values, Map.of());
    }

    /** The request of a form with exactly these values and files. */
    public static Sending filled(Form form, Map<String, List<String>> values, Map<String, Path> files) {
        if (form.method().equals("get")) {
            String query = new String(Form.body(values), StandardCharsets.US_ASCII);
            return new Sending(form.action().replaceFirst("\\?.*", "") + "?" + query, "", new byte[0]);
        }
        return form.multipart()
                ? multipart(form, values, files)
                : new Sending(form.action(), "application/x-www-form-urlencoded", Form.body(values));
    }

    private static Sending multipart(Form form, Map<String, List<String>> values, Map<String, Path> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        values.forEach((name, all) -> all.forEach(value -> part(body, "name=\"" + name + "\"", Form.raw(value))));
        form.fields().stream().filter(field -> field.type().equals("file")).forEach(field -> {
            Path file = files.get(field.name().replaceFirst(".*:", ""));
            String name = file == null ? "" : file.getFileName().toString();
            part(
                    body,
                    "name=\"" + field.name() + "\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream",
                    file == null ? new byte[0] : read(file));
        });
        body.writeBytes(("--" + BORDER + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return new Sending(form.action(), "multipart/form-data; boundary=" + BORDER, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BORDER + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a file down. */
    public Path load(String path, Path file) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(server.uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            Files.createDirectories(file.getParent());
            return Files.write(file, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a request. */
    public Reply send(Sending sending) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(sending.path()));
        if (!sending.type().isEmpty()) {
            request.header("Content-Type", sending.type()).POST(HttpRequest.BodyPublishers.ofByteArray(sending.body()));
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String location = answer.headers()
                    .firstValue("Location")
                    .map(URI::create)
                    .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                    .orElse("");
            return new Reply(sending.path(), answer.statusCode(), location, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
