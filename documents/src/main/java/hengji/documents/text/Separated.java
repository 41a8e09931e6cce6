package hengji.documents.text;

import hengji.core.explain.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Text whose fields are set apart by a separator, quoted where they hold one or a line break (RFC 4180). A quote that
 * is never closed is an ordinary character.
 */
final class Separated {
    private final String text;
    private final char separator;
    private final List<List<Entry>> records = new ArrayList<>();
    private List<Entry> record = new ArrayList<>();
    private int at;
    private int line = 1;
    private int firstLine = 1;

    private Separated(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** All records, blank ones included; an entry's place is the line its record begins on and its column. */
    static List<List<Entry>> records(String text, char separator) {
        Separated separated = new Separated(text, separator);
        while (separated.at < text.length()) {
            separated.record();
        }
        return separated.records;
    }

    private void record() {
        firstLine = line;
        record = new ArrayList<>();
        boolean more = true;
        while (more) {
            field();
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        lineEnd();
        records.add(record);
    }

    private void field() {
        int close = at < text.length() && text.charAt(at) == '"' ? closingQuote() : -1;
        String content = close < 0 ? plain() : quoted(close);
        record.add(new Entry(content.replace('⏎', '\n'), new Place.LineCell(firstLine, record.size() + 1)));
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted(int close) {
        String inside = text.substring(at + 1, close);
        line += (int) inside.chars().filter(c -> c == '\n').count();
        at = close + 1;
        String rest = plain();
        return inside.replace("\"\"", "\"").replace("\r\n", "\n") + rest;
    }

    /** Where the quote that begins here is closed before a separator or line end; -1 where it is not. */
    private int closingQuote() {
        int quote = text.indexOf('"', at + 1);
        while (quote >= 0) {
            boolean doubled = quote + 1 < text.length() && text.charAt(quote + 1) == '"';
            if (!doubled) {
                return endsField(quote + 1) ? quote : -1;
            }
            quote = text.indexOf('"', quote + 2);
        }
        return -1;
    }

    private boolean endsField(int position) {
        return position >= text.length() || text.charAt(position) == separator || isLineEnd(text.charAt(position));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void lineEnd() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
    }
}
