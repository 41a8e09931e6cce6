package hengji.core.audit.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as targets print them (时限): 12月底前, 2024年11月完成, 2024-12-31. */
final class Deadline {
    private static final Pattern DATE = Pattern.compile("(?<year>(?:19|20)\\d{2})\\s*(?:年|[./-](?=\\d{1,2}(?!\\d)))\\s*"
            + "(?:(?<month>\\d{1,2})(?!\\d)\\s*[月./-]?)?|(?<alone>\\d{1,2})\\s*月");
    private static final Pattern WORDS = Pattern.compile("年底|年末|年内|当年|全年|季度|月底|月末|及时|按时|按期|[一二三四五六七八九十]+月");
    private static final Pattern BEFORE = Pattern.compile("[≤<＜=＝≥>＞于在至截止到前\\s]*");

    private Deadline() {}

    /** Whether a text says when. */
    static boolean isDate(String text) {
        return DATE.matcher(text).find() || WORDS.matcher(text).find();
    }

    /** The last year a text that begins with a date names; absent for texts that only mention a year. */
    static Optional<Integer> findYear(String text) {
        Optional<Integer> last = Optional.empty();
        Matcher dates = DATE.matcher(text);
        while (dates.find()) {
            if (last.isEmpty()
                    && !BEFORE.matcher(text.substring(0, dates.start())).matches()) {
                return Optional.empty();
            }
            if (dates.group("year") != null) {
                last = Optional.of(Integer.valueOf(dates.group("year")));
            }
        }
        return last;
    }

    /** A month that no calendar has. */
    static Optional<Integer> findImpossibleMonth(String text) {
        Matcher dates = DATE.matcher(text);
        while (dates.find()) {
            String month = dates.group("month") == null ? dates.group("alone") : dates.group("month");
            if (month != null && !isMonth(Integer.parseInt(month))) {
                return Optional.of(Integer.valueOf(month));
            }
        }
        return Optional.empty();
    }

    static boolean isMonth(int month) {
        return month >= 1 && month <= java.time.Month.values().length;
    }
}
