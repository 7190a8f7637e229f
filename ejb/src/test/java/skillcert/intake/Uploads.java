package skillcert.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import skillcert.kernel.IdNumber;

/** Files as schools, and people who wish us ill, upload them. */
final class Uploads {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Column<String> NAME = Column.text("姓名", 10).required();
    static final Column<IdNumber> ID = Column.idNumber("证件号码", TODAY).required().unique();
    static final Column<String> SEX = Column.text("性别", 2).allowing(List.of("男", "女"));
    static final Column<LocalDate> BIRTH = Column.date("出生日期");
    static final SheetFormat ROSTER = SheetFormat.of("考生名册", NAME, ID, SEX, BIRTH);
    static final String HEADER = row(1, text("A1", "姓名"), text("B1", "证件号码"), text("C1", "性别"), text("D1", "出生日期"));

    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Uploads() {}

    /** The n-th invented person's number: area 449999, unassigned. */
    static String id(int n) {
        String digits = "449999"
                + LocalDate.of(1980, 1, 1).plusDays(n / 1000).toString().replace("-", "")
                + String.format("%03d", n % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String text(String at, String value) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    static String cell(String at, String attributes, String inner) {
        return "<c r=\"" + at + "\" " + attributes + ">" + inner + "</c>";
    }

    /** A person's row, all good. */
    static String person(int row, int n) {
        return row(row, text("A" + row, "学员" + n), text("B" + row, id(n)), text("C" + row, "男"));
    }

    static String sheet(String... rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + String.join("", rows) + "</sheetData></worksheet>";
    }

    /** The parts of a workbook with one sheet; a test replaces what it wants to spoil. */
    static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", rels(relation("r1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + REL
                        + "\"><sheets><sheet name=\"考生名册\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                rels(
                        relation("r1", "worksheet", "worksheets/sheet1.xml"),
                        relation("r2", "styles", "/xl/styles.xml"),
                        relation("r3", "sharedStrings", "sharedStrings.xml")));
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy/m/d;@\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst><si><r><t>张</t></r><r><t>三</t></r><rPh><t>X</t></rPh></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    static Path workbook(Path folder, String... rows) throws IOException {
        return zip(folder.resolve("roster.xlsx"), bytes(parts(sheet(rows))), StandardCharsets.UTF_8);
    }

    static Path workbook(Path folder, Map<String, String> parts) throws IOException {
        return zip(folder.resolve("roster.xlsx"), bytes(parts), StandardCharsets.UTF_8);
    }

    static Path zip(Path file, Map<String, byte[]> entries, Charset names) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> bytes(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, part) -> bytes.put(name, part.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static String rels(String... relations) {
        return "<Relationships>" + String.join("", relations) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + REL + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
