package hengji.documents.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes a date format apart into fields and literals; a literal begins with an apostrophe. */
final class DateTokens {
    private static final Set<String> FIELDS =
            Set.of("yyyy", "yyy", "yy", "y", "e", "m", "mm", "d", "dd", "aaa", "aaaa", "h", "hh", "s", "ss");
    private static final String PLAIN = " -/.,:：年月日时分秒、T";
    private static final List<String> NOON = List.of("上午/下午", "AM/PM", "am/pm", "A/P");

    private final String code;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    DateTokens(String code) {
        this.code = code;
    }

    /** The tokens; absent where the code names no field of a date or something else besides. */
    Optional<List<String>> read() {
        boolean understood = true;
        while (understood && at < code.length()) {
            understood = token(code.charAt(at));
        }
        boolean date = tokens.stream().anyMatch(token -> !token.startsWith("'"));
        return understood && date ? Optional.of(tokens) : Optional.empty();
    }

    private boolean token(char c) {
        Optional<String> noon =
                NOON.stream().filter(word -> code.startsWith(word, at)).findFirst();
        if (noon.isPresent()) {
            at += noon.get().length();
            return tokens.add("ap");
        }
        return switch (c) {
            case '"' -> quoted();
            case '\\' -> escaped();
            case '[' -> bracket();
            case '@', ';' -> false;
            default -> PLAIN.indexOf(c) >= 0 ? literal(String.valueOf(c), 1) : field(Character.toLowerCase(c));
        };
    }

    private boolean literal(String text, int length) {
        at += length;
        return tokens.add("'" + text);
    }

    private boolean quoted() {
        int end = code.indexOf('"', at + 1);
        return end > 0 && literal(code.substring(at + 1, end), end + 1 - at);
    }

    private boolean escaped() {
        return at + 1 < code.length() && literal(code.substring(at + 1, at + 2), 2);
    }

    /** A locale such as [$-804] shows nothing; elapsed hours are beyond this reading. */
    private boolean bracket() {
        int end = code.indexOf(']', at);
        boolean locale = end > 0 && code.startsWith("[$-", at);
        at = end + 1;
        return locale;
    }

    private boolean field(char c) {
        int end = at;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == c) {
            end++;
        }
        String field = code.substring(at, end).toLowerCase(Locale.ROOT);
        at = end;
        return FIELDS.contains(field) && tokens.add(field);
    }
}
