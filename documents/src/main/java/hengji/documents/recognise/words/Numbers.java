package hengji.documents.recognise.words;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers as printed: 23,253.24, -3, .5. */
public final class Numbers {
    private static final int MOST_DIGITS = 40;

    private Numbers() {}

    /**
     * The number at the start of a text, and what follows it.
     *
     * @param number exact, its scale as printed
     * @param rest the text after it
     */
    public record Prefix(BigDecimal number, String rest) {}

    /** A text that is a number and nothing else. */
    public static Optional<BigDecimal> find(String key) {
        return findPrefix(key).filter(prefix -> prefix.rest().isEmpty()).map(Prefix::number);
    }

    /** The number a folded text without white space begins with. */
    public static Optional<Prefix> findPrefix(String key) {
        int end = endOfNumber(key);
        if (end == 0) {
            return Optional.empty();
        }
        String digits = key.substring(0, end).replace(",", "");
        return Optional.of(new Prefix(new BigDecimal(digits), key.substring(end)));
    }

    private static int endOfNumber(String key) {
        int at = !key.isEmpty() && (key.charAt(0) == '-' || key.charAt(0) == '+') ? 1 : 0;
        int whole = digits(key, at);
        int end = grouped(key, at, whole);
        int fraction = 0;
        if (end < key.length() && key.charAt(end) == '.') {
            fraction = digits(key, end + 1);
        }
        if (whole + fraction == 0 || end - at + fraction > MOST_DIGITS) {
            return 0;
        }
        return fraction > 0 ? end + 1 + fraction : end;
    }

    private static int digits(String key, int from) {
        int end = from;
        while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }

    private static int grouped(String key, int start, int leading) {
        int end = start + leading;
        if (leading == 0 || leading > 3) {
            return end;
        }
        while (end < key.length() && key.charAt(end) == ',' && digits(key, end + 1) == 3) {
            end += 4;
        }
        return end;
    }
}
