package hengji.documents.text;

import hengji.core.explain.Place;
import java.util.ArrayList;
import java.util.List;

/** Text whose fields are set apart by upright strokes, as in Markdown or drawn with box characters. */
final class Pipes {
    private static final String STROKES = "|｜│┃";
    private static final String RULES = "|-:+ ─━═┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋│┃｜=";

    private Pipes() {}

    static List<List<Entry>> rows(List<String> lines) {
        List<List<Entry>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isRule(lines.get(i))) {
                rows.add(row(lines.get(i), i + 1));
            }
        }
        return rows;
    }

    private static boolean isRule(String line) {
        boolean drawn = line.chars().anyMatch(c -> "-─━═".indexOf(c) >= 0);
        return drawn && line.chars().allMatch(c -> RULES.indexOf(c) >= 0);
    }

    private static List<Entry> row(String line, int number) {
        String inner = line.strip();
        List<Entry> row = new ArrayList<>();
        int start = !inner.isEmpty() && isStroke(inner.charAt(0)) ? 1 : 0;
        for (int i = start; i <= inner.length(); i++) {
            boolean end = i == inner.length();
            if (end ? i > start : isStroke(inner.charAt(i))) {
                row.add(new Entry(inner.substring(start, i).strip(), new Place.LineCell(number, row.size() + 1)));
                start = i + 1;
            }
        }
        return row;
    }

    private static boolean isStroke(char c) {
        return STROKES.indexOf(c) >= 0;
    }
}
