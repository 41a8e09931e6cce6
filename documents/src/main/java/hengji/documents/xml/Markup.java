package hengji.documents.xml;

import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.nio.charset.StandardCharsets;

/** Comments, processing instructions and character data sections; document types are refused. */
final class Markup {
    private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INSTRUCTION_END = "?>".getBytes(StandardCharsets.US_ASCII);

    private final Window window;

    Markup(Window window) {
        this.window = window;
    }

    /** Skips what begins with {@code <!} or {@code <?}; true where text was in it. */
    boolean skip() throws UnreadableFile {
        window.ensure(DATA.length);
        if (window.bytes[window.at + 1] == '?') {
            skipPast(INSTRUCTION_END, 2);
            return false;
        }
        if (stands(COMMENT, window.at)) {
            skipPast(COMMENT_END, COMMENT.length);
            return false;
        }
        if (stands(DATA, window.at)) {
            skipPast(DATA_END, DATA.length);
            return true;
        }
        throw Refusals.hostile("文档类型声明或外部实体", "a document type declaration with entities");
    }

    /** Takes a character data section into a pile; false where none begins here. */
    boolean takeCharacterData(CharPile pile) throws UnreadableFile {
        window.ensure(DATA.length);
        if (!stands(DATA, window.at)) {
            return false;
        }
        window.at += DATA.length;
        int length = lengthUpTo(DATA_END);
        XmlText.plain(window.bytes, window.at, window.at + length, pile);
        window.at += length + DATA_END.length;
        return true;
    }

    /** Looks ahead in the window for an end mark, reading on as needed. */
    private int lengthUpTo(byte[] mark) throws UnreadableFile {
        int length = 0;
        while (true) {
            while (window.at + length + mark.length <= window.end) {
                if (stands(mark, window.at + length)) {
                    return length;
                }
                length++;
            }
            if (!window.more()) {
                throw unfinished();
            }
        }
    }

    private void skipPast(byte[] mark, int from) throws UnreadableFile {
        window.at += from;
        window.ensure(mark.length);
        while (!stands(mark, window.at)) {
            window.at++;
            window.ensure(mark.length);
            if (window.end - window.at < mark.length) {
                throw unfinished();
            }
        }
        window.at += mark.length;
    }

    private boolean stands(byte[] mark, int at) {
        if (at + mark.length > window.end) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (window.bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableFile unfinished() {
        return Refusals.damaged("标记没有写完", "a tag breaks off");
    }
}
