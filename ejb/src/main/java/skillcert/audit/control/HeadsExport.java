package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import skillcert.audit.ChainHead;
import skillcert.audit.ChainHeads;
import skillcert.audit.HeadsFile;
import skillcert.audit.offline.Formats;
import skillcert.audit.offline.HeadLine;
import skillcert.audit.offline.SignedLines;
import skillcert.kernel.BusinessClock;
import skillcert.keys.ChainHash;
import skillcert.keys.Signatures;
import skillcert.keys.Suite;

/** Writes the heads of all chains of the product into one signed file more (DESIGN section 5). */
@Dependent
public class HeadsExport {

    private static final int PAGE = 500;

    @Inject
    HeadsFolder folder;

    @Inject
    @Any
    Instance<ChainHeads> books;

    @Inject
    Signatures signatures;

    @Inject
    BusinessClock clock;

    /**
     * Adds a file. It names the hash of the file before it, so that none can be taken out of the middle.
     *
     * @throws skillcert.audit.AuditException AUDIT_HEADS_FOLDER if the folder cannot be written
     */
    public HeadsFile write() {
        Suite suite = signatures.suite();
        while (true) {
            List<Path> files = folder.files();
            long number = files.isEmpty() ? 1 : HeadsFolder.number(files.get(files.size() - 1)) + 1;
            byte[] previous =
                    files.isEmpty() ? ChainHash.origin() : suite.hash(folder.read(files.get(files.size() - 1)));
            Instant at = clock.instant();
            Path file = folder.path(number, at);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            long chains = write(content, suite, number, at, previous);
            if (folder.add(file, content.toByteArray())) {
                return new HeadsFile(file.getFileName().toString(), number, at, chains, true);
            }
            // another node has taken the number: ours is the next one, behind its file
        }
    }

    private long write(ByteArrayOutputStream content, Suite suite, long number, Instant at, byte[] previous) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("number", Long.toString(number));
        header.put("at", at.toString());
        header.put("previous", HexFormat.of().formatHex(previous));
        try {
            SignedLines lines = new SignedLines(content, suite, Formats.HEADS, header);
            long chains = 0;
            for (ChainHeads book : books) {
                String after = "";
                for (List<ChainHead> page = book.page(after, PAGE); !page.isEmpty(); page = book.page(after, PAGE)) {
                    for (ChainHead head : page) {
                        String hash = HexFormat.of().formatHex(head.hash());
                        lines.line(new HeadLine(head.chain(), head.seq(), hash).write());
                        after = head.chain();
                        chains++;
                    }
                }
            }
            lines.end(signatures::sign, signatures::publicKey);
            return chains;
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
    }
}
