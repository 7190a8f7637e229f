package skillcert.system.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A template whose first sheet has been bent as no spreadsheet program would, or filled beyond all measure. */
public final class SpoiltWorkbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String END = "</sheetData>";

    /** Writes what stands between the rows of the template and the end of its sheet. */
    @FunctionalInterface
    public interface Rows {
        /** Writes XML to the sheet. */
        void write(Writer sheet) throws IOException;
    }

    private SpoiltWorkbook() {}

    /** The template with a hundred thousand good rows, and more if asked. */
    public static Path withRows(Path template, Path file, int rows) throws IOException {
        return bend(template, file, "", sheet -> {
            for (int i = 0; i < rows; i++) {
                String id = People.idNumber(
                        "449999", "2004" + String.format("%02d%02d", i / 1_000 % 12 + 1, i / 12_000 + 1), i % 1_000);
                sheet.write("<row r=\"" + (i + 2) + "\">" + cell("A", i, "学员") + cell("B", i, "居民身份证")
                        + cell("C", i, id) + "</row>");
            }
        });
    }

    /** The template with {@code megabytes} of blanks, which deflate to next to nothing. */
    public static Path bomb(Path template, Path file, int megabytes) throws IOException {
        String blanks = " ".repeat(1 << 20);
        return bend(template, file, "", sheet -> {
            for (int i = 0; i < megabytes; i++) {
                sheet.write(blanks);
            }
        });
    }

    /** The template with one cell of ten million characters. */
    public static Path giantCell(Path template, Path file) throws IOException {
        return bend(
                template,
                file,
                "",
                sheet -> sheet.write("<row r=\"2\">" + cell("A", 0, "长".repeat(10_000_000 / 3)) + "</row>"));
    }

    /** The template with an external entity, which would read a file of the server into a name. */
    public static Path entity(Path template, Path file) throws IOException {
        String type = "<!DOCTYPE worksheet [<!ENTITY stolen SYSTEM \"file:///etc/hostname\">]>";
        return bend(template, file, type, sheet -> sheet.write("<row r=\"2\">" + cell("A", 0, "&stolen;") + "</row>"));
    }

    /** The template with another text in place of a header. */
    public static Path otherHeader(Path template, Path file, String header, String other) throws IOException {
        FilledTemplate sheet = new FilledTemplate(template);
        return sheet.text(1, header, other).save(file);
    }

    private static String cell(String column, int row, String text) {
        return "<c r=\"" + column + (row + 2) + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static Path bend(Path template, Path file, String documentType, Rows rows) throws IOException {
        Files.createDirectories(file.getParent());
        try (ZipFile from = new ZipFile(template.toFile());
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(SHEET)) {
                    write(
                            new String(part, StandardCharsets.UTF_8),
                            documentType,
                            rows,
                            new OutputStreamWriter(to, StandardCharsets.UTF_8));
                } else {
                    to.write(part);
                }
                to.closeEntry();
            }
        }
        return file;
    }

    private static void write(String sheet, String documentType, Rows rows, Writer to) throws IOException {
        int root = sheet.indexOf("<worksheet");
        int end = sheet.indexOf(END);
        to.write(sheet.substring(0, root) + documentType + sheet.substring(root, end));
        rows.write(to);
        to.write(sheet.substring(end));
        to.flush();
    }
}
