package hengji.documents.paper.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated text that no spreadsheet takes for formulas. */
public final class Csv {
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private Csv() {}

    /** One record, ended with CR LF. A text that begins like a formula gets an apostrophe before it. */
    public static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }
}
