package skillcert.intake.control;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import skillcert.intake.Fault;
import skillcert.intake.FileRefusedException;

/**
 * A part of a workbook, read forward. A document type or an entity reference refuses the file (XML_ENTITY), XML that is
 * not well formed refuses it as damaged. Names are local names: strict and transitional workbooks differ in namespaces.
 */
final class SafeXml implements Closeable {

    private final InputStream in;
    private final XMLStreamReader reader;

    SafeXml(InputStream in) {
        this.in = in;
        // the JDK's own parser, whatever else is on the classpath of the server
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException damaged) {
            throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
        }
    }

    /** Steps to the next start or end of an element; false at the end of the part. */
    boolean step() {
        int event;
        do {
            event = next();
        } while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT);
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute without namespace; null if it is not there. */
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The attribute {@code id} in a namespace, as in r:id; null if it is not there. */
    String relationId() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * Adds the text up to the end of the element the reader stands on, without that of phonetic runs (rPh), and stops
     * adding at the limit.
     *
     * @return whether something was left out
     */
    boolean appendText(StringBuilder text, int limit) {
        boolean cut = false;
        int depth = 1;
        int phonetic = 0;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    phonetic = phonetic > 0 || reader.getLocalName().equals("rPh") ? phonetic + 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    phonetic = Math.max(0, phonetic - 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (phonetic == 0) {
                        int room = Math.min(reader.getTextLength(), limit - text.length());
                        text.append(reader.getTextCharacters(), reader.getTextStart(), Math.max(0, room));
                        cut |= room < reader.getTextLength();
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return cut;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new FileRefusedException(Fault.Rule.XML_ENTITY);
            }
            return event;
        } catch (XMLStreamException damaged) {
            throw new FileRefusedException(Fault.Rule.FILE_DAMAGED);
        }
    }
}
