package skillcert.system.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A downloaded template with cells filled in. As in a spreadsheet program everything else of the workbook stays: styles,
 * lists, notes. Columns are found by the header the template itself has.
 */
public final class FilledTemplate {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Path template;
    private final Document sheet;
    private final Element data;
    private final List<String> headers;

    /**
     * Opens a template.
     *
     * @param template .xlsx whose first sheet has its headers in row 1
     */
    public FilledTemplate(Path template) throws IOException {
        this.template = template;
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipFile zip = new ZipFile(template.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(SHEET))) {
            sheet = factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(template + " has no readable first sheet", e);
        }
        data = (Element) sheet.getElementsByTagNameNS(NAMESPACE, "sheetData").item(0);
        headers = texts(row(1));
    }

    /** The headers in order. */
    public List<String> headers() {
        return Collections.unmodifiableList(headers);
    }

    /** The number of the last row that has cells; 1 if there are headers only. */
    public int lastRow() {
        return data.getElementsByTagNameNS(NAMESPACE, "row").getLength();
    }

    /** The texts of a row, from 1, as far as it has cells that hold text. */
    public List<String> row(int number, List<String> columns) {
        List<String> texts = texts(row(number));
        return columns.stream().map(column -> texts.get(place(column))).toList();
    }

    /** Fills a text in; an empty text leaves the cell out. */
    public FilledTemplate text(int row, String header, String text) {
        if (!text.isEmpty()) {
            Element cell = cell(row, header);
            cell.setAttribute("t", "inlineStr");
            Element inline = child(cell, "is");
            child(inline, "t").setTextContent(text);
        }
        return this;
    }

    /** Fills a number in, as a spreadsheet does when the column is not in text format. */
    public FilledTemplate number(int row, String header, String number) {
        child(cell(row, header), "v").setTextContent(number);
        return this;
    }

    /** Fills a formula in, with the text it has given. */
    public FilledTemplate formula(int row, String header, String formula, String result) {
        Element cell = cell(row, header);
        cell.setAttribute("t", "str");
        child(cell, "f").setTextContent(formula);
        child(cell, "v").setTextContent(result);
        return this;
    }

    /** Writes the workbook. */
    public Path save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (ZipFile from = new ZipFile(template.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(SHEET)) {
                    TransformerFactory.newInstance()
                            .newTransformer()
                            .transform(new DOMSource(sheet), new StreamResult(to));
                } else {
                    from.getInputStream(entry).transferTo(to);
                }
                to.closeEntry();
            }
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        return file;
    }

    private int place(String header) {
        int place = headers.indexOf(header);
        if (place < 0) {
            throw new IllegalArgumentException("the template has no column " + header + ", but " + headers);
        }
        return place;
    }

    private Element row(int number) {
        NodeList rows = data.getElementsByTagNameNS(NAMESPACE, "row");
        // rows come in order and without gaps, in a template and as we fill it
        if (number <= rows.getLength()) {
            return (Element) rows.item(number - 1);
        }
        Element row = child(data, "row");
        row.setAttribute("r", String.valueOf(rows.getLength()));
        return row;
    }

    private Element cell(int row, String header) {
        String address = (char) ('A' + place(header)) + String.valueOf(row);
        Element line = row(row);
        NodeList cells = line.getElementsByTagNameNS(NAMESPACE, "c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (cell.getAttribute("r").equals(address)) {
                cell.setTextContent("");
                cell.removeAttribute("t");
                return cell;
            }
        }
        Element cell = child(line, "c");
        cell.setAttribute("r", address);
        return cell;
    }

    private static List<String> texts(Element row) {
        NodeList cells = row.getElementsByTagNameNS(NAMESPACE, "c");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            int place = cell.getAttribute("r").charAt(0) - 'A';
            while (texts.size() <= place) {
                texts.add("");
            }
            texts.set(place, cell.getTextContent());
        }
        return texts;
    }

    private static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(NAMESPACE, name);
        parent.appendChild(child);
        return child;
    }
}
