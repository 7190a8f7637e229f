package skillcert.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillcert.audit.AuditFinding;
import skillcert.audit.AuditFinding.Kind;
import skillcert.audit.ChainHead;
import skillcert.audit.ChainHeads;
import skillcert.audit.offline.HeadLine;
import skillcert.keys.ChainHash;
import skillcert.keys.Suite;

/**
 * Compares the chains with every head that was ever exported: what is cut off together with its head, or written anew
 * with the right keys, is found here and nowhere else. It keeps one head of each chain in memory, however many files
 * there are.
 */
@Dependent
public class HeadsCheck {

    @Inject
    HeadsFolder folder;

    @Inject
    HeadsReader reader;

    @Inject
    AuditRows rows;

    @Inject
    @Any
    Instance<ChainHeads> books;

    /**
     * Checks the files and what they say.
     *
     * @param findings what is wrong is added here
     * @return how many files were read
     */
    public int run(Findings findings) {
        List<Path> files = folder.files();
        Map<String, HeadLine> seen = new HashMap<>();
        Map<String, Long> cut = new HashMap<>();
        long expected = 1;
        byte[] before = null;
        for (Path file : files) {
            byte[] bytes = folder.read(file);
            HeadsReader.Content content = reader.read(file, bytes);
            long number = content.file().number();
            if (number != expected) {
                findings.add(new AuditFinding(
                        Kind.HEADS_MISSING, content.file().name(), expected, Math.max(1, number - expected)));
            }
            if (!content.file().intact() || number == expected && !follows(content.header(), before)) {
                findings.add(new AuditFinding(Kind.HEADS_CHANGED, content.file().name(), number, 1));
            }
            if (content.file().intact()) {
                content.heads().stream()
                        .filter(head -> !head.equals(seen.put(head.chain(), head)))
                        .forEach(head -> compare(head, cut, findings));
            }
            before = bytes;
            expected = number + 1;
        }
        cut.forEach((chain, last) -> findings.add(tailCut(chain, last)));
        newestMissing(files).ifPresent(findings::add);
        return files.size();
    }

    /** The first file has nothing before it. */
    private static boolean follows(Map<String, String> header, byte[] before) {
        byte[] previous = before == null
                ? ChainHash.origin()
                : Suite.find(header.get("suite"))
                        .map(suite -> suite.hash(before))
                        .orElseGet(ChainHash::origin);
        return HexFormat.of().formatHex(previous).equals(header.get("previous"));
    }

    private void compare(HeadLine exported, Map<String, Long> cut, Findings findings) {
        if (exported.seq() == 0) {
            return;
        }
        Optional<ChainHeads> book = book(exported.chain());
        Optional<byte[]> hash = book.flatMap(one -> one.findHash(exported.chain(), exported.seq()));
        if (hash.isPresent()) {
            if (!Arrays.equals(hash.get(), HexFormat.of().parseHex(exported.hash()))) {
                findings.add(new AuditFinding(Kind.REWRITTEN, exported.chain(), exported.seq(), 1));
            }
        } else if (headSeq(exported.chain()) < exported.seq()) {
            cut.merge(exported.chain(), exported.seq(), Math::max);
        } else {
            // a hole before the head, which the reading of a stream of the audit has found as well
            findings.add(new AuditFinding(Kind.REWRITTEN, exported.chain(), exported.seq(), 1));
        }
    }

    private AuditFinding tailCut(String chain, long last) {
        long now = headSeq(chain);
        return new AuditFinding(Kind.TAIL_CUT, chain, now + 1, last - now);
    }

    private long headSeq(String chain) {
        return book(chain).flatMap(one -> one.find(chain)).map(ChainHead::seq).orElse(0L);
    }

    private Optional<ChainHeads> book(String chain) {
        return books.stream().filter(one -> one.owns(chain)).findFirst();
    }

    /** The newest files can only be missed by who knows that they were made: the audit does. */
    private Optional<AuditFinding> newestMissing(List<Path> files) {
        return rows.findNewestHeadsFile()
                .filter(name -> files.stream()
                        .noneMatch(file -> file.getFileName().toString().equals(name)))
                .map(name -> new AuditFinding(Kind.HEADS_MISSING, name, HeadsFolder.number(Path.of(name)), 1));
    }
}
