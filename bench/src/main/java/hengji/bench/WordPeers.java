package hengji.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Others reading the same Word bytes to a merged grid; each returns the number of grid cells that hold text. */
final class WordPeers {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    private WordPeers() {}

    /** POI's user model, as its documentation shows it. */
    static long poi(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            long filled = 0;
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    filled += filled(grid(row));
                }
            }
            return filled;
        }
    }

    private static List<String> grid(XWPFTableRow row) {
        List<String> grid = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            boolean spans = properties != null && properties.getGridSpan() != null;
            int span = spans ? properties.getGridSpan().getVal().intValue() : 1;
            boolean merged = properties != null && properties.getVMerge() != null;
            boolean continues = merged && properties.getVMerge().getVal() != STMerge.RESTART;
            String text = continues ? "" : cell.getText();
            for (int i = 0; i < span; i++) {
                grid.add(text);
            }
        }
        return grid;
    }

    /** The JDK's own StAX reader over the inflated part. */
    static long stax(byte[] bytes) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return stax(FACTORY.createXMLStreamReader(zip, "UTF-8"));
                }
            }
        }
        return 0;
    }

    private static long stax(XMLStreamReader xml) throws XMLStreamException {
        long filled = 0;
        int span = 1;
        boolean inText = false;
        StringBuilder text = new StringBuilder();
        List<String> grid = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tr" -> grid.clear();
                    case "tc" -> {
                        span = 1;
                        text.setLength(0);
                    }
                    case "gridSpan" -> span = Integer.parseInt(xml.getAttributeValue(0));
                    case "t" -> inText = true;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> inText = false;
                    case "tc" -> {
                        for (int i = 0; i < span; i++) {
                            grid.add(text.toString());
                        }
                    }
                    case "tr" -> filled += filled(grid);
                    default -> {}
                }
            }
        }
        return filled;
    }

    /** The floor: inflating every entry and looking at every byte. */
    static long inflate(byte[] bytes) throws IOException {
        long sum = 0;
        byte[] buffer = new byte[65_536];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int count = zip.read(buffer); count > 0; count = zip.read(buffer)) {
                    for (int i = 0; i < count; i++) {
                        sum += buffer[i] == '<' ? 1 : 0;
                    }
                }
            }
        }
        return sum;
    }

    private static long filled(List<String> grid) {
        return grid.stream().filter(text -> !text.isEmpty()).count();
    }
}
