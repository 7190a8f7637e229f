package skillcert.intake.control;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.tika.Tika;
import skillcert.intake.Fault;
import skillcert.intake.FileRefusedException;
import skillcert.intake.SheetLimits;

/** A workbook (.xlsx): its parts found by their relations, its sheets opened one after the other. */
public final class XlsxFile implements Closeable {

    private static final Tika TYPES = new Tika();
    /** One cell of 10 MB is to be named with its row, so the ratio counts only beyond that. */
    private static final long RATIO_FROM = 16L << 20;

    private final GuardedZip zip;
    private final SheetLimits limits;
    private final Map<String, String> sheets = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final CellStyles styles;
    private final String sharedStrings;
    private boolean from1904;

    private record Relation(String type, String target) {}

    /**
     * Opens a file.
     *
     * @throws FileRefusedException naming what is wrong with the file as a whole
     * @throws IOException if the file cannot be read
     */
    public static XlsxFile open(Path file, SheetLimits limits) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new FileRefusedException(Fault.Rule.FILE_EMPTY);
        }
        if (size > limits.fileBytes()) {
            throw new FileRefusedException(Fault.Rule.FILE_TOO_LARGE, limits.fileBytes() >> 20);
        }
        requireZip(file);
        GuardedZip zip = new GuardedZip(file, limits.entries(), limits.inflatedBytes(), limits.ratio(), RATIO_FROM);
        try {
            return new XlsxFile(zip, limits);
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private XlsxFile(GuardedZip zip, SheetLimits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        String workbook = relations("").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> new FileRefusedException(Fault.Rule.NOT_XLSX, "application/zip"));
        Map<String, Relation> relations = relations(workbook);
        readWorkbook(workbook, relations);
        sharedStrings = partOf(relations, "/sharedStrings");
        String stylePart = partOf(relations, "/styles");
        try (SafeXml xml = stylePart == null ? null : part(stylePart)) {
            styles = new CellStyles(xml);
        }
    }

    /** The names of the sheets in order. */
    public List<String> sheetNames() {
        return List.copyOf(names);
    }

    /**
     * Opens a sheet.
     *
     * @param name one of {@link #sheetNames()}
     * @throws IOException if it cannot be read
     */
    public RowCursor rows(String name) throws IOException {
        SharedStrings texts =
                new SharedStrings(sharedStrings == null ? null : part(sharedStrings), limits.cellCharacters());
        return new RowCursor(part(sheets.get(name)), texts, styles, limits.cellCharacters(), from1904);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void requireZip(Path file) throws IOException {
        String type;
        try (var in = Files.newInputStream(file)) {
            type = TYPES.detect(in.readNBytes(64 * 1024));
        }
        if (type.contains("msoffice") || type.contains("ms-excel") || type.contains("protected")) {
            throw new FileRefusedException(Fault.Rule.OLD_OR_ENCRYPTED);
        }
        if (!type.equals("application/zip") && !type.contains("ooxml") && !type.contains("openxmlformats")) {
            throw new FileRefusedException(Fault.Rule.NOT_XLSX, type);
        }
    }

    private void readWorkbook(String workbook, Map<String, Relation> relations) throws IOException {
        try (SafeXml xml = part(workbook)) {
            while (xml.step()) {
                if (xml.starts("workbookPr")) {
                    String value = xml.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (xml.starts("sheet")) {
                    Relation relation = relations.get(xml.relationId());
                    String name = xml.attribute("name");
                    if (relation == null || name == null) {
                        throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
                    }
                    if (relation.type().endsWith("/worksheet") && sheets.put(name, relation.target()) == null) {
                        names.add(name);
                    }
                }
            }
        }
    }

    private Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        ZipEntry entry = zip.find(folder + "_rels/" + part.substring(slash) + ".rels")
                .orElseThrow(() -> new FileRefusedException(Fault.Rule.NOT_XLSX, "application/zip"));
        Map<String, Relation> relations = new HashMap<>();
        try (SafeXml xml = new SafeXml(zip.open(entry))) {
            while (xml.step()) {
                if (xml.starts("Relationship") && xml.attribute("Type") != null && xml.attribute("Target") != null) {
                    String target = resolve(folder, xml.attribute("Target"));
                    relations.put(xml.attribute("Id"), new Relation(xml.attribute("Type"), target));
                }
            }
        }
        return relations;
    }

    private SafeXml part(String name) throws IOException {
        ZipEntry entry = zip.find(name).orElseThrow(() -> new FileRefusedException(Fault.Rule.FILE_DAMAGED));
        return new SafeXml(zip.open(entry));
    }

    private static String partOf(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
