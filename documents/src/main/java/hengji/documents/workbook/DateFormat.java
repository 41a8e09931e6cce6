package hengji.documents.workbook;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date or time format such as {@code yyyy"年"m"月"d"日"}. */
final class DateFormat implements CellFormat {
    private static final List<String> WEEKDAYS = List.of("一", "二", "三", "四", "五", "六", "日");

    private final List<String> tokens;
    private final boolean since1904;
    private final boolean twelveHours;

    private DateFormat(List<String> tokens, boolean since1904) {
        this.tokens = tokens;
        this.since1904 = since1904;
        this.twelveHours = tokens.contains("ap");
    }

    /** Reads a format code; absent where it is no date or one with signs not known here. */
    static Optional<CellFormat> parse(String code, boolean since1904) {
        Optional<List<String>> tokens =
                new DateTokens(SectionedFormat.sections(code).getFirst()).read();
        return tokens.map(list -> new DateFormat(minutesToldFromMonths(list), since1904));
    }

    /** An m next to hours or seconds means minutes. */
    private static List<String> minutesToldFromMonths(List<String> tokens) {
        List<String> told = new ArrayList<>(tokens);
        for (int i = 0; i < told.size(); i++) {
            String token = told.get(i);
            if (token.equals("m") || token.equals("mm")) {
                boolean minutes = neighbour(tokens, i, -1).startsWith("h")
                        || neighbour(tokens, i, 1).startsWith("s");
                told.set(i, minutes ? token.replace('m', 'n') : token);
            }
        }
        return told;
    }

    private static String neighbour(List<String> tokens, int from, int step) {
        int i = from + step;
        while (i >= 0
                && i < tokens.size()
                && (tokens.get(i).startsWith("'") || tokens.get(i).equals("ap"))) {
            i += step;
        }
        return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }

    @Override
    public String show(BigDecimal number) {
        Optional<LocalDateTime> moment = Serials.find(number, since1904);
        if (moment.isEmpty()) {
            return GeneralFormat.INSTANCE.show(number);
        }
        StringBuilder shown = new StringBuilder();
        for (String token : tokens) {
            shown.append(token.startsWith("'") ? token.substring(1) : part(token, moment.get()));
        }
        return shown.toString().strip();
    }

    private String part(String token, LocalDateTime at) {
        return switch (token) {
            case "yyyy", "yyy", "e" -> String.valueOf(at.getYear());
            case "yy", "y" -> two(at.getYear() % 100);
            case "m" -> String.valueOf(at.getMonthValue());
            case "mm" -> two(at.getMonthValue());
            case "d" -> String.valueOf(at.getDayOfMonth());
            case "dd" -> two(at.getDayOfMonth());
            case "aaa" -> weekday(at.getDayOfWeek());
            case "aaaa" -> "星期" + weekday(at.getDayOfWeek());
            case "h" -> String.valueOf(hour(at));
            case "hh" -> two(hour(at));
            case "n" -> String.valueOf(at.getMinute());
            case "nn" -> two(at.getMinute());
            case "s" -> String.valueOf(at.getSecond());
            case "ss" -> two(at.getSecond());
            default -> at.getHour() < 12 ? "上午" : "下午";
        };
    }

    private int hour(LocalDateTime at) {
        return twelveHours ? (at.getHour() + 11) % 12 + 1 : at.getHour();
    }

    private static String weekday(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
