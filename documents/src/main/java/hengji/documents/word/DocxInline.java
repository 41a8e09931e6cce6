package hengji.documents.word;

import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.xml.CharPile;
import hengji.documents.xml.XmlScanner;

/** Takes in the text of a paragraph: runs, breaks, symbols, boxes; not what is deleted, hidden in fields or doubled. */
final class DocxInline {
    /** Called where a table begins inside a paragraph, as in a text box. */
    @FunctionalInterface
    interface InnerTable {
        void read() throws UnreadableFile;
    }

    private final XmlScanner xml;
    private final CharPile pile;

    DocxInline(XmlScanner xml, CharPile pile) {
        this.xml = xml;
        this.pile = pile;
    }

    /**
     * Reads the paragraph that has just begun to its end; paragraphs in text boxes inside it stand on lines of their own.
     *
     * @param from where the text it belongs to begins in the pile
     */
    void paragraph(int from, InnerTable table) throws UnreadableFile {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            xml.next();
            if (xml.isStart()) {
                begin(xml.element(), from, table);
            } else if (xml.element() == Words.PARAGRAPH && xml.depth() > outside) {
                pile.lineEdge(from);
            }
        }
    }

    private void begin(int element, int from, InnerTable table) throws UnreadableFile {
        if (element == Words.RUN_PROPERTIES) {
            xml.skip();
        } else if (element == Words.TEXT || element == Words.MATH_TEXT) {
            xml.text(pile);
        } else if (element == Words.PARAGRAPH || element == Words.TEXT_BOX) {
            pile.lineEdge(from);
        } else if (element == Words.TABLE) {
            table.read();
        } else if (isUnread(element)) {
            xml.skip();
        } else if (element != 0) {
            sign(element);
        }
    }

    private void sign(int element) throws UnreadableFile {
        if (element == Words.TAB || element == Words.ALIGNED_TAB) {
            pile.append('\t');
        } else if (element == Words.BREAK || element == Words.RETURN) {
            pile.append('\n');
        } else if (element == Words.HARD_HYPHEN) {
            pile.append('-');
        } else if (element == Words.SYMBOL) {
            pile.append(Symbols.text(xml.attribute("font", ""), xml.attribute("char", "")));
        } else if (element == Words.CHECK_BOX) {
            checkBox();
        }
    }

    /** An old form field: its box shows nothing of its own in the text. */
    private void checkBox() throws UnreadableFile {
        int outside = xml.depth() - 1;
        boolean checked = false;
        while (xml.depth() > outside) {
            xml.next();
            boolean states = xml.element() == Words.CHECKED || xml.element() == Words.CHECKED_FIRST;
            if (xml.isStart() && states) {
                String value = xml.attribute("val", "1");
                checked = value.equals("1") || value.equals("true") || value.equals("on");
            }
        }
        pile.append(checked ? '☑' : '□');
    }

    /** Whether an element holds nothing that a reader of the page sees. */
    static boolean isUnread(int element) {
        return element == Words.PARAGRAPH_PROPERTIES
                || element == Words.RUN_PROPERTIES
                || element == Words.DELETED
                || element == Words.MOVED_AWAY
                || element == Words.FIELD_CODE
                || element == Words.DELETED_TEXT
                || element == Words.DELETED_FIELD_CODE
                || element == Words.CONTROL_PROPERTIES
                || element == Words.FALLBACK
                || element == Words.PHONETIC;
    }
}
