package hengji.documents.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The text of old paragraphs: breaks kept, field codes, marks and what is deleted left out. */
final class DocText {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final StringBuilder text = new StringBuilder();
    private int codes;

    private DocText() {}

    static String of(Paragraph paragraph) {
        DocText read = new DocText();
        read.paragraph(paragraph);
        return trimmed(read.text);
    }

    /** All paragraphs of a range, a line each. */
    static String of(Range range) {
        DocText read = new DocText();
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            read.paragraph(range.getParagraph(i));
            read.text.append('\n');
        }
        return trimmed(read.text);
    }

    private static String trimmed(StringBuilder text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '\n') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '\n') {
            to--;
        }
        return text.substring(from, to);
    }

    private void paragraph(Paragraph paragraph) {
        int runs = paragraph.numCharacterRuns();
        for (int i = 0; i < runs; i++) {
            run(paragraph.getCharacterRun(i));
        }
    }

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted()) {
            return;
        }
        String raw = run.text();
        if (run.isSymbol() && raw.length() == 1) {
            String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
            text.append(Symbols.text(font, Integer.toHexString(run.getSymbolCharacter())));
            return;
        }
        for (int i = 0; i < raw.length(); i++) {
            character(raw.charAt(i));
        }
    }

    private void character(char c) {
        switch (c) {
            case FIELD_BEGIN -> codes++;
            case FIELD_RESULT, FIELD_END -> codes = Math.max(0, codes - (c == FIELD_RESULT || codes > 0 ? 1 : 0));
            case 0x0B -> put('\n');
            case 0x1E -> put('-');
            case '\t' -> put('\t');
            default -> {
                if (c >= ' ') {
                    put(c);
                }
            }
        }
    }

    private void put(char c) {
        if (codes == 0) {
            text.append(c);
        }
    }
}
