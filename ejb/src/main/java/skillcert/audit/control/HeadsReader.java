package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import skillcert.audit.HeadsFile;
import skillcert.audit.offline.Formats;
import skillcert.audit.offline.HeadLine;
import skillcert.audit.offline.SignedLinesReader;
import skillcert.keys.KeysException;
import skillcert.keys.Signatures;

/** Reads a file of exported heads and says whether it is as it was signed, by a key of ours. */
@Dependent
public class HeadsReader {

    /**
     * What a file holds.
     *
     * @param file its description
     * @param header the fields of its first line
     * @param heads its heads; not to be believed unless the file is intact
     */
    record Content(HeadsFile file, Map<String, String> header, List<HeadLine> heads) {}

    @Inject
    Signatures signatures;

    /** Describes a file. */
    public HeadsFile describe(Path file, byte[] bytes) {
        return read(file, bytes).file();
    }

    Content read(Path file, byte[] bytes) {
        SignedLinesReader lines = new SignedLinesReader(
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)),
                Set.of(Formats.HEADS));
        List<HeadLine> heads = new ArrayList<>();
        boolean readable = true;
        Map<String, String> header;
        try {
            header = lines.next().orElse(Map.of());
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                Optional<HeadLine> head = HeadLine.read(line.get());
                readable &= head.isPresent();
                head.ifPresent(heads::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be read", e);
        }
        long number = HeadsFolder.number(file);
        boolean intact = readable
                && lines.findFault().isEmpty()
                && Long.toString(number).equals(header.get("number"))
                && oursSigned(lines);
        HeadsFile described =
                new HeadsFile(file.getFileName().toString(), number, instant(header), heads.size(), intact);
        return new Content(described, header, heads);
    }

    private boolean oursSigned(SignedLinesReader lines) {
        try {
            return lines.signedWith(signatures.publicKey(lines.keyId()));
        } catch (KeysException unknown) {
            return false;
        }
    }

    private static Instant instant(Map<String, String> header) {
        try {
            return Instant.parse(header.getOrDefault("at", ""));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
