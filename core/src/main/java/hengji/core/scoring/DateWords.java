package hengji.core.scoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the one date in a text, as exactly as it is given: 2024年12月20日, 2024-12, 12月底前, 第三季度, 年底. */
final class DateWords {
    private static final String YEAR = "(?:(?<year>20\\d{2})年?|(?<this>当年|本年|今年)度?|(?<next>次年|下年|翌年)度?)";
    private static final Pattern PRINTED =
            Pattern.compile("(?<!\\d)(?<year>20\\d{2})(?:[-/](?<month>\\d{1,2})(?:[-/](?<day>\\d{1,2}))?"
                    + "|\\.(?<month2>\\d{2})(?:\\.(?<day2>\\d{1,2}))?)(?![\\d.])");
    private static final Pattern WRITTEN =
            Pattern.compile(YEAR + "?(?:(?<!\\d)(?<month>\\d{1,2})月份?(?:(?<day>\\d{1,2})[日号]|(?<part>[上中下]旬|初))?"
                    + "|第?(?<quarter>[1-4])季度|(?<half>[上下])半年)");
    private static final Pattern YEARS = Pattern.compile(
            "(?:(?<year>20\\d{2})年|(?<this>当年|本年|今年)|(?<next>次年|下年|翌年)|(?<bare>(?<![\\d年一两二三四五])年)(?=[底末内]))");
    private static final String[] NUMERALS = {"十二", "十一", "十", "九", "八", "七", "六", "五", "四", "三", "二", "一"};

    private DateWords() {}

    /**
     * The date a text names; absent where it names none, several, or one without a year.
     *
     * @param year the year meant where none is printed; absent: a date without its year is none
     */
    static Optional<Span> find(String text, OptionalInt year) {
        String plain = arabic(text);
        for (Pattern pattern : List.of(PRINTED, WRITTEN, YEARS)) {
            Matcher matcher = pattern.matcher(plain);
            List<Optional<Span>> spans = new ArrayList<>();
            while (matcher.find()) {
                spans.add(span(matcher, pattern, year));
            }
            if (!spans.isEmpty()) {
                return spans.size() == 1 ? spans.getFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> span(Matcher found, Pattern pattern, OptionalInt year) {
        OptionalInt meant = year(found, year);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(pattern == YEARS ? Span.months(meant.getAsInt(), 1, 12) : part(found, meant.getAsInt()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static OptionalInt year(Matcher found, OptionalInt year) {
        String printed = group(found, "year");
        if (!printed.isEmpty()) {
            return OptionalInt.of(Integer.parseInt(printed));
        }
        boolean next = !group(found, "next").isEmpty();
        return next && year.isPresent() ? OptionalInt.of(year.getAsInt() + 1) : year;
    }

    private static Span part(Matcher found, int year) {
        if (!group(found, "half").isEmpty()) {
            return Span.months(year, group(found, "half").equals("上") ? 1 : 7, 6);
        }
        if (!group(found, "quarter").isEmpty()) {
            return Span.months(year, Integer.parseInt(group(found, "quarter")) * 3 - 2, 3);
        }
        int month = Integer.parseInt(group(found, "month") + group(found, "month2"));
        String day = group(found, "day") + group(found, "day2");
        return day.isEmpty() ? month(group(found, "part"), year, month) : day(year, month, Integer.parseInt(day));
    }

    private static Span day(int year, int month, int day) {
        return Span.day(LocalDate.of(year, month, day));
    }

    private static Span month(String part, int year, int month) {
        return switch (part) {
            case "上旬", "初" -> Span.within(year, month, 1, 10);
            case "中旬" -> Span.within(year, month, 11, 20);
            case "下旬" -> Span.within(year, month, 21, 31);
            default -> Span.months(year, month, 1);
        };
    }

    private static String group(Matcher found, String name) {
        if (!found.namedGroups().containsKey(name)) {
            return "";
        }
        String text = found.group(name);
        return text == null ? "" : text;
    }

    private static String arabic(String text) {
        String plain = text.replaceAll("\\s", "");
        for (int i = 0; i < NUMERALS.length; i++) {
            plain = plain.replaceAll(NUMERALS[i] + "(?=月|季度)", String.valueOf(NUMERALS.length - i));
        }
        return plain;
    }
}
