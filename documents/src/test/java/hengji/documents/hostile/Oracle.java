package hengji.documents.hostile;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the JDK's own parser finds in a part; absent where it finds the part malformed. */
final class Oracle {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private Oracle() {}

    /** All that stands in w:t. */
    static Optional<String> wordText(byte[] part) {
        StringBuilder text = new StringBuilder();
        return walk(part, xml -> {
                    if (is(xml, WORD, "t")) {
                        text.append(xml.getElementText());
                    }
                })
                ? Optional.of(text.toString())
                : Optional.empty();
    }

    /** How many cells hold a value. */
    static Optional<Integer> filledCells(byte[] part) {
        int[] count = {0};
        return walk(part, xml -> {
                    if (is(xml, SHEET, "v")) {
                        count[0] += xml.getElementText().isBlank() ? 0 : 1;
                    }
                })
                ? Optional.of(count[0])
                : Optional.empty();
    }

    private static boolean is(XMLStreamReader xml, String namespace, String name) {
        return xml.getLocalName().equals(name) && namespace.equals(xml.getNamespaceURI());
    }

    private interface Visit {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    private static boolean walk(byte[] part, Visit visit) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement()) {
                    visit.at(xml);
                }
            }
            return true;
        } catch (XMLStreamException | RuntimeException malformed) {
            return false;
        }
    }
}
