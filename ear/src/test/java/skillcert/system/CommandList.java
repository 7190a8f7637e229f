package skillcert.system;

import static skillcert.system.FormCommand.Again.SAME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import skillcert.system.FormCommand.Again;
import skillcert.system.http.Form;
import skillcert.system.http.Reply;
import skillcert.system.http.Visitor;

/** How a table of commands is written: who, from which page, which form and button, {@code field=value | field=value}. */
abstract class CommandList {

    static final Path FILES = Path.of("target/form-commands");

    final List<FormCommand> all = new ArrayList<>();
    private final Database database;

    CommandList(Database database) {
        this.database = database;
    }

    /** All, to be carried out in this order. */
    final List<FormCommand> all() {
        return all;
    }

    final void add(String login, Function<Visitor, Reply> opened, String form, String button) {
        all.add(new FormCommand(login, form, button, opened, shown -> Map.of(), Map.of(), SAME));
    }

    final void add(String login, Supplier<String> page, String form, String button) {
        again(login, page, form, button, SAME, "");
    }

    final void add(String login, Supplier<String> page, String form, String button, String values) {
        again(login, page, form, button, SAME, values);
    }

    final void again(String login, Supplier<String> page, String form, String button, Again again, String values) {
        Map<String, String> named = Pattern.compile(" \\| ")
                .splitAsStream(values)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toMap(
                        value -> value.substring(0, value.indexOf('=')),
                        value -> value.substring(value.indexOf('=') + 1)));
        all.add(new FormCommand(
                login, form, button, visitor -> visitor.get(page.get()), shown -> named, Map.of(), again));
    }

    final void add(
            String login,
            Supplier<String> page,
            String form,
            String button,
            Function<Form, Map<String, String>> values) {
        all.add(new FormCommand(login, form, button, visitor -> visitor.get(page.get()), values, Map.of(), SAME));
    }

    final String last(String query) {
        try {
            return database.column(query).get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    final void write(String statement, Object... values) {
        try {
            database.write(statement, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a file. */
    @FunctionalInterface
    interface Maker {
        Path make(Path file) throws IOException;
    }

    static Path file(Maker maker, String name) {
        try {
            return maker.make(FILES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
