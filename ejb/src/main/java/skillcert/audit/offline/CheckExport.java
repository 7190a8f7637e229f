package skillcert.audit.offline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import skillcert.keys.ChainHash;
import skillcert.keys.Suite;

/**
 * The program that checks exports of the audit and files of heads without the server and without its database:
 *
 * <pre>java -cp skillcert-ejb.jar:bcprov.jar skillcert.audit.offline.CheckExport [--key PEM] FILE…</pre>
 *
 * It recomputes the unkeyed chain of every entry, checks the signature of each file, compares entries with the heads of
 * the files of heads given before them, and names what is wrong. It ends with 0 if all is whole, 1 if something is wrong,
 * 2 if it was called wrongly. Without {@code --key} it can only say that each file is signed by the key that it carries:
 * compare the fingerprint that it prints with the published one.
 */
public final class CheckExport {

    private static final int WHOLE = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final String key;
    private final Map<String, Map<Long, String>> heads = new TreeMap<>();
    private long faults;

    private CheckExport(PrintStream out, String key) {
        this.out = out;
        this.key = key;
    }

    /** The program. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out));
    }

    /**
     * Does what the program does.
     *
     * @param out where it tells what it found
     * @return the exit code
     */
    public static int run(List<String> arguments, PrintStream out) throws IOException {
        boolean withKey = arguments.size() > 1 && arguments.get(0).equals("--key");
        List<String> files = withKey ? arguments.subList(2, arguments.size()) : arguments;
        Optional<String> missing =
                files.stream().filter(file -> !Files.isReadable(Path.of(file))).findFirst();
        if (files.isEmpty() || missing.isPresent()) {
            out.println(missing.map(file -> "cannot read " + file)
                    .orElse("usage: skillcert.audit.offline.CheckExport [--key PEM] FILE..."));
            return MISUSED;
        }
        CheckExport check = new CheckExport(out, withKey ? base64(Path.of(arguments.get(1))) : "");
        for (String file : files) {
            check.check(Path.of(file));
        }
        out.println(check.faults == 0 ? "WHOLE" : "FAULTY: " + check.faults);
        return check.faults == 0 ? WHOLE : FAULTY;
    }

    /** What stands between the lines of a PEM file. */
    private static String base64(Path pem) throws IOException {
        return Files.readString(pem, StandardCharsets.US_ASCII)
                .replaceAll("-----[A-Z ]+-----", "")
                .replaceAll("\\s", "");
    }

    private void check(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            SignedLinesReader lines = new SignedLinesReader(in, Formats.ALL);
            lines.next();
            long entries = Formats.HEADS.equals(lines.format()) ? heads(lines) : entries(lines);
            lines.findFault().ifPresent(fault -> fault(file + " line " + lines.line() + ": " + fault));
            out.println(file + ": " + entries + " read, " + signer(lines));
        }
    }

    private String signer(SignedLinesReader lines) {
        if (lines.publicKey().isEmpty()) {
            return "not signed";
        }
        if (!key.isEmpty() && !key.equals(lines.publicKey())) {
            fault("signed by another key than the one given");
        }
        byte[] fingerprint = Suite.INTL.hash(lines.publicKey().getBytes(StandardCharsets.US_ASCII));
        return "signed by key " + lines.keyId() + ", SHA-256 of its Base64 "
                + HexFormat.of().formatHex(fingerprint);
    }

    private long heads(SignedLinesReader lines) throws IOException {
        long read = 0;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            HeadLine head = HeadLine.read(line.get()).orElse(null);
            if (head == null) {
                fault("line " + lines.line() + ": not a head");
            } else {
                heads.computeIfAbsent(head.chain(), unused -> new TreeMap<>()).put(head.seq(), head.hash());
            }
            read++;
        }
        return read;
    }

    private long entries(SignedLinesReader lines) throws IOException {
        long read = 0;
        EntryLine before = null;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                EntryLine entry = EntryLine.read(line.get());
                compare(before, entry);
                before = entry;
            } catch (IllegalArgumentException e) {
                fault("line " + lines.line() + ": " + e.getMessage());
            }
            read++;
        }
        return read;
    }

    private void compare(EntryLine before, EntryLine entry) {
        String place = entry.fact().stream() + " #" + entry.fact().seq();
        boolean sameStream = before != null && before.fact().stream().equals(entry.fact().stream());
        if (!entry.hashHolds()) {
            fault(place + ": its columns do not give its hash");
        }
        if (sameStream && entry.fact().seq() != before.fact().seq() + 1) {
            fault(place + ": entries before it are missing or out of order");
        } else if (sameStream && !Arrays.equals(entry.fact().prevHash(), before.hash())
                || entry.fact().seq() == 1 && !Arrays.equals(entry.fact().prevHash(), ChainHash.origin())) {
            fault(place + ": does not continue the entry before it");
        }
        String head = heads.getOrDefault(entry.fact().stream(), Map.of())
                .get(entry.fact().seq());
        if (head != null && !head.equals(HexFormat.of().formatHex(entry.hash()))) {
            fault(place + ": is not the entry that the exported head names");
        }
    }

    private void fault(String text) {
        faults++;
        out.println("FAULT " + text);
    }
}
