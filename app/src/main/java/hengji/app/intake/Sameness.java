package hengji.app.intake;

import hengji.app.form.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two texts of a cell say the same, however they are written. */
final class Sameness {
    private static final Pattern WHITE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Punct}，。；：、“”‘’（）《》〈〉【】！？…—～·]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d,]*\\d(?:\\.\\d+)?");
    private static final List<List<String>> SIGNS =
            List.of(List.of(">=", "≥"), List.of("<=", "≤"), List.of("＞", ">"), List.of("＜", "<"), List.of("＝", "="));

    private Sameness() {}

    static boolean is(Column column, String one, String other) {
        return written(column, one).equals(written(column, other));
    }

    private static String written(Column column, String text) {
        String plain = WHITE.matcher(text).replaceAll("");
        if (column == Column.SIGN) {
            for (List<String> pair : SIGNS) {
                plain = plain.replace(pair.getFirst(), pair.getLast());
            }
            return plain;
        }
        return NUMBER.matcher(plain).matches()
                ? new BigDecimal(plain.replace(",", "")).stripTrailingZeros().toPlainString()
                : plain;
    }

    /** What a name is known by: its letters and digits alone. */
    static String key(String name) {
        return MARKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
