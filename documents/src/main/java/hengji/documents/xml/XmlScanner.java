package hengji.documents.xml;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.util.Arrays;

/**
 * Walks an XML document tag by tag. Every tag is checked to be closed by its own end; declarations of document types,
 * and with them every entity but the five, are refused.
 */
public final class XmlScanner {
    private static final byte WORD = 1;
    private static final byte BLANK = 2;
    private static final byte[] KINDS = kinds();

    private final Window window;
    private final XmlText text;
    private final Markup markup;
    private final NameTable names;
    private final Attributes attributes = new Attributes();
    private final int deepest;
    private NameTable.Entry[] open = new NameTable.Entry[64];
    private int depth;
    private boolean start;
    private boolean closesItself;
    private boolean rootSeen;
    private boolean strayText;
    private int element;

    public XmlScanner(ByteSource source, Vocabulary vocabulary, Limits limits) {
        this.window = new Window(source);
        this.text = new XmlText(window);
        this.markup = new Markup(window);
        this.names = new NameTable(vocabulary);
        this.deepest = limits.depth();
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        Arrays.fill(kinds, WORD);
        Arrays.fill(kinds, 0, ' ', (byte) 0);
        for (char c : " \t\r\n".toCharArray()) {
            kinds[c] = BLANK;
        }
        for (char c : "<>/=\"'&!?;(),".toCharArray()) {
            kinds[c] = 0;
        }
        return kinds;
    }

    /** Goes on to the next tag; false at the end of a document that is complete. */
    public boolean next() throws UnreadableFile {
        if (!rootSeen && window.end == 0) {
            Prologue.pass(window);
        }
        if (closesItself) {
            close();
            return true;
        }
        while (true) {
            skipText();
            if (window.at == window.end) {
                return atEnd();
            }
            if (tag()) {
                return true;
            }
        }
    }

    private boolean atEnd() throws UnreadableFile {
        if (depth > 0 || !rootSeen) {
            throw Refusals.damaged("内容中断，没有结尾", "it breaks off before its end");
        }
        return false;
    }

    private void skipText() throws UnreadableFile {
        while (true) {
            int p = window.at;
            while (KINDS[window.bytes[p] & 0xFF] == BLANK) {
                p++;
            }
            boolean stray = window.bytes[p] != '<' && p < window.end;
            strayText |= stray;
            while (stray && window.bytes[p] != '<' && p < window.end) {
                p++;
            }
            window.at = p;
            if (p < window.end || !window.more()) {
                return;
            }
        }
    }

    /** Reads what begins with '<'; false for comments and the like. */
    private boolean tag() throws UnreadableFile {
        while (true) {
            byte second = window.bytes[window.at + 1];
            if (second == '!' || second == '?') {
                strayText |= markup.skip();
                return false;
            }
            if (second == '/' ? endTag() : startTag()) {
                return true;
            }
            if (!window.more()) {
                throw Refusals.damaged("标记没有写完", "a tag breaks off");
            }
        }
    }

    private boolean endTag() throws UnreadableFile {
        if (depth == 0) {
            throw crossed();
        }
        byte[] bytes = window.bytes;
        byte[] expected = open[depth - 1].written;
        int p = window.at + 2;
        for (int i = 0; i < expected.length; i++, p++) {
            if (bytes[p] != expected[i]) {
                return isCut(p, crossed());
            }
        }
        while (KINDS[bytes[p] & 0xFF] == BLANK) {
            p++;
        }
        if (bytes[p] != '>') {
            return isCut(p, crossed());
        }
        window.at = p + 1;
        close();
        return true;
    }

    /** False where a tag is merely cut off by the window; otherwise it is at fault. */
    private boolean isCut(int at, UnreadableFile fault) throws UnreadableFile {
        if (at < window.end) {
            throw fault;
        }
        return false;
    }

    private static UnreadableFile crossed() {
        return Refusals.damaged("开始标记与结束标记不配对", "its tags do not match");
    }

    private static UnreadableFile malformed() {
        return Refusals.damaged("标记写法有误", "a tag is malformed");
    }

    private void close() throws UnreadableFile {
        closesItself = false;
        start = false;
        depth--;
        element = open[depth].number;
        if (names.reboundDepth() == depth) {
            names.restore(depth);
        }
    }

    private boolean startTag() throws UnreadableFile {
        byte[] bytes = window.bytes;
        int from = window.at + 1;
        int p = from;
        int hash = 0;
        while (KINDS[bytes[p] & 0xFF] == WORD) {
            hash = hash * 31 + bytes[p++];
        }
        if (p == window.end) {
            return false;
        }
        if (p == from) {
            throw malformed();
        }
        int after = attributes(p);
        if (after < 0) {
            return false;
        }
        open(from, p, hash);
        closesItself = bytes[after - 2] == '/';
        window.at = after;
        return true;
    }

    private void open(int from, int to, int hash) throws UnreadableFile {
        if (depth == 0 && rootSeen) {
            throw Refusals.damaged("有多余的内容", "something follows its end");
        }
        if (depth >= deepest) {
            throw Refusals.tooDeep(deepest);
        }
        rootSeen = true;
        attributes.declare(window.bytes, names, depth);
        NameTable.Entry name = names.get(window.bytes, from, to, hash);
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = name;
        element = name.number;
        start = true;
    }

    /** Notes the attributes of a tag; answers the position after '>', or -1 where the tag is cut off. */
    private int attributes(int from) throws UnreadableFile {
        attributes.clear();
        byte[] bytes = window.bytes;
        int p = from;
        while (true) {
            int blanks = p;
            while (KINDS[bytes[p] & 0xFF] == BLANK) {
                p++;
            }
            if (bytes[p] == '>') {
                return p + 1;
            }
            if (bytes[p] == '/' && bytes[p + 1] == '>') {
                return p + 2;
            }
            p = p == blanks ? -1 - p : attribute(p);
            if (p < 0) {
                return cut(-1 - p);
            }
        }
    }

    /** Notes one attribute; answers the position after it, or where it went wrong as -1 minus the position. */
    private int attribute(int from) {
        byte[] bytes = window.bytes;
        int p = from;
        while (KINDS[bytes[p] & 0xFF] == WORD) {
            p++;
        }
        int nameEnd = p;
        p = blanks(p);
        if (bytes[p] != '=' || nameEnd == from) {
            return -1 - p;
        }
        p = blanks(p + 1);
        byte quote = bytes[p];
        if (quote != '"' && quote != '\'') {
            return -1 - p;
        }
        int valueFrom = ++p;
        while (bytes[p] != quote && bytes[p] != '<' && bytes[p] != 0) {
            p++;
        }
        if (bytes[p] != quote) {
            return -1 - p;
        }
        attributes.add(from, nameEnd, valueFrom, p);
        return p + 1;
    }

    private int blanks(int from) {
        int p = from;
        while (KINDS[window.bytes[p] & 0xFF] == BLANK) {
            p++;
        }
        return p;
    }

    private int cut(int at) throws UnreadableFile {
        boolean slashAtEnd = window.bytes[at] == '/' && at + 1 == window.end;
        if (at < window.end && !slashAtEnd) {
            throw malformed();
        }
        return -1;
    }

    /** Whether the tag at hand begins an element; else it ends one. */
    public boolean isStart() {
        return start;
    }

    /** The vocabulary's number of the element at hand, 0 for names it does not know. */
    public int element() {
        return element;
    }

    /** Elements open, the one just begun included. */
    public int depth() {
        return depth;
    }

    /** Whether text stood where the reader did not look for any. */
    public boolean sawStrayText() {
        return strayText;
    }

    /** Goes on to the end of the element that has just begun, past all it holds. */
    public void skip() throws UnreadableFile {
        boolean strayBefore = strayText;
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
        strayText = strayBefore;
    }

    /** Takes the text of the element that has just begun, to its end; elements inside it are passed over. */
    public void text(CharPile pile) throws UnreadableFile {
        int outside = depth - 1;
        if (closesItself) {
            close();
        }
        while (depth > outside) {
            text.take(pile);
            if (window.at == window.end) {
                atEnd();
            }
            if (!markup.takeCharacterData(pile)) {
                tag();
                if (closesItself) {
                    close();
                }
            }
        }
    }

    public boolean has(String attribute) {
        return attributes.find(window.bytes, attribute) >= 0;
    }

    /** The value of an attribute of the element just begun, by local name. */
    public String attribute(String name, String otherwise) throws UnreadableFile {
        int at = attributes.find(window.bytes, name);
        return at < 0 ? otherwise : attributes.value(window.bytes, at);
    }

    /** An attribute that is a whole number; the file is damaged where it is none. */
    public int number(String name, int otherwise) throws UnreadableFile {
        String digits = attribute(name, "").strip();
        if (digits.isEmpty()) {
            return otherwise;
        }
        try {
            return Math.clamp(Long.parseLong(digits), Integer.MIN_VALUE, Integer.MAX_VALUE);
        } catch (NumberFormatException notANumber) {
            throw Refusals.damaged("数字属性写法有误", "a number in a tag is malformed");
        }
    }
}
