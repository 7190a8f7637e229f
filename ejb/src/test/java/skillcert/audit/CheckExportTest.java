package skillcert.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static skillcert.audit.AuditInMemory.OTHER;
import static skillcert.audit.AuditInMemory.REGISTRAR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.audit.entity.AuditEntry;
import skillcert.audit.offline.CheckExport;
import skillcert.audit.offline.EntryLine;
import skillcert.audit.offline.FlatJson;
import skillcert.audit.offline.Formats;
import skillcert.audit.offline.HeadLine;
import skillcert.audit.offline.SignedLines;
import skillcert.keys.Signatures;
import skillcert.keys.Suite;

/** An export in the hands of somebody who has a public key and nothing else of ours. */
class CheckExportTest {

    @TempDir
    Path folder;

    private record Checked(int code, String told) {}

    private Checked check(Object... arguments) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = CheckExport.run(
                List.of(arguments).stream().map(Object::toString).toList(),
                new PrintStream(told, true, StandardCharsets.UTF_8));
        return new Checked(code, told.toString(StandardCharsets.UTF_8));
    }

    private Path export(AuditInMemory bench, String suite) throws IOException {
        Path file = folder.resolve("audit-" + suite + ".jsonl");
        Signatures signatures = new Signatures(bench.keys().ring());
        try (var out = Files.newOutputStream(file)) {
            SignedLines lines = new SignedLines(out, Suite.require(suite), Formats.AUDIT, Map.of("from", "-"));
            for (String stream : bench.streams()) {
                for (AuditEntry entry : bench.entries(stream)) {
                    lines.line(EntryLine.write(entry.fact(), entry.hash(), entry.mac(), entry.macKey()));
                }
            }
            lines.end(signatures::sign, signatures::publicKey);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"intl", "gm"})
    @DisplayName("R3 an export is found whole by the public key alone, and a changed, missing or moved line is not")
    void lines(String suite) throws IOException {
        try (AuditInMemory bench = new AuditInMemory(folder, suite)) {
            bench.write(REGISTRAR, 5);
            bench.write(OTHER, 2);
            Path file = export(bench, suite);
            Path key = folder.resolve("key.pem");
            Files.writeString(key, new Signatures(bench.keys().ring()).publicKeyPem(5));
            assertThat(check("--key", key, file).code()).isZero();
            assertThat(check(file).told()).contains("7 read, signed by key 5", "WHOLE");

            List<String> lines = Files.readAllLines(file);
            assertThat(changed(lines, List.of(lines.get(2).replace("kept=293", "kept=300")))
                            .told())
                    .contains("unit:S0001 #2: its columns do not give its hash", "CHANGED", "FAULTY");
            List<String> swapped = new ArrayList<>(lines);
            Collections.swap(swapped, 2, 3);
            assertThat(write(swapped).told()).contains("unit:S0001 #3: entries before it are missing", "CHANGED");
            List<String> cut = new ArrayList<>(lines);
            cut.remove(3);
            assertThat(write(cut).told()).contains("unit:S0001 #4: entries before it are missing", "CHANGED");
            assertThat(write(lines.subList(0, 4)).told()).contains("NO_END");
            List<String> more = new ArrayList<>(lines);
            more.add(lines.get(3));
            assertThat(write(more).told()).contains("MORE_BEHIND_END");
        }
    }

    private Checked changed(List<String> lines, List<String> second) throws IOException {
        List<String> changed = new ArrayList<>(lines);
        changed.set(2, second.get(0));
        return write(changed);
    }

    private Checked write(List<String> lines) throws IOException {
        Path file = folder.resolve("changed.jsonl");
        Files.write(file, lines);
        Checked checked = check(file);
        assertThat(checked.code()).isEqualTo(1);
        return checked;
    }

    @Test
    @DisplayName("R3 a history written anew and signed by another key is seen by the key, and by an exported head")
    void rewritten() throws IOException {
        Path heads = folder.resolve("heads-20261124-000001.jsonl");
        try (AuditInMemory bench = new AuditInMemory(folder, "intl")) {
            bench.write(REGISTRAR, 3);
            Signatures signatures = new Signatures(bench.keys().ring());
            try (var out = Files.newOutputStream(heads)) {
                SignedLines lines = new SignedLines(out, Suite.INTL, Formats.HEADS, Map.of("number", "1"));
                lines.line(new HeadLine("unit:S0001", 3, "00".repeat(32)).write());
                lines.end(signatures::sign, signatures::publicKey);
            }
            Path file = export(bench, "intl");
            assertThat(check(file).code()).isZero();
            assertThat(check(heads, file).told())
                    .contains("unit:S0001 #3: is not the entry that the exported head names");
            Path other = folder.resolve("other.pem");
            Files.writeString(other, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");
            assertThat(check("--key", other, file).told()).contains("signed by another key");
        }
    }

    @Test
    @DisplayName("called wrongly it says how to call it")
    void misused() throws IOException {
        assertThat(check().code()).isEqualTo(2);
        assertThat(check("--key", "x").told()).contains("usage");
        assertThat(check(folder.resolve("nothing")).told()).contains("cannot read");
        Path empty = Files.createFile(folder.resolve("empty"));
        assertThat(check(empty).told()).contains("NO_END");
        Files.writeString(empty, "{\"format\":\"other\"}\n");
        assertThat(check(empty).told()).contains("NO_HEADER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\"\\", "中文\n\t", "\ud840\udc0b", "{}:,\u0000"})
    @DisplayName("a line holds every text and is one line of ASCII")
    void json(String text) {
        String line = FlatJson.write(Map.of("a", text));
        assertThat(line).matches("[ -~]*");
        assertThat(FlatJson.read(line)).contains(Map.of("a", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{}x", "{\"a\":1}", "{\"a\":\"b\",\"a\":\"c\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}"
            })
    @DisplayName("what is no object of texts is none")
    void noJson(String line) {
        assertThat(FlatJson.read(line)).isEmpty();
    }
}
