package hengji.core.scoring;

import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A time limit (时限): in time up to {@code safe}'s first day, late after its last; between them the wording is open
 * ("11月前": before November, or before its end).
 *
 * @param safe the first day is the strict reading, the last the generous one
 */
record TimeLimit(Span safe) {
    private static final Pattern MONTH_UNIT = Pattern.compile("月份?[底末]?(之?前|以前)?");
    private static final Pattern BEFORE = Pattern.compile("(月份?|季度)(之前|以前|前)");
    private static final Pattern CALENDAR =
            Pattern.compile("20\\d{2}年|\\d{1,2}月|[一二三四五六七八九十]月|季度|半年|年[底末内]|(?<!\\d)20\\d{2}[-/.]\\d{1,2}(?!\\d)");

    /** The limit of a row, when its target is a date of the calendar. */
    static Optional<TimeLimit> find(Indicator row, OptionalInt year) {
        return row.target().value().flatMap(target -> find(wording(row, target), year));
    }

    static Optional<TimeLimit> find(String wording, OptionalInt year) {
        return DateWords.find(wording, year)
                .map(span -> BEFORE.matcher(wording).find() ? span.before() : span.end())
                .map(TimeLimit::new);
    }

    /** Whether the target reads like a date, whether or not its year is known. */
    static boolean isWritten(Indicator row, boolean filedUnderTime) {
        return row.target()
                .value()
                .filter(target -> isWritten(row, target, filedUnderTime))
                .isPresent();
    }

    private static boolean isWritten(Indicator row, Figure target, boolean filedUnderTime) {
        boolean plainNumber = target.number().isPresent() && !isMonthCeiling(row);
        if (plainNumber && !filedUnderTime) {
            return false;
        }
        String wording = wording(row, target);
        return CALENDAR.matcher(wording).find() && !wording.contains("%");
    }

    /** "≤12" with the unit 月, which counts a month of the year even outside 时效指标. */
    private static boolean isMonthCeiling(Indicator row) {
        return row.sign().value().filter(Sign::wantsLess).isPresent() && hasMonthUnit(row);
    }

    private static boolean hasMonthUnit(Indicator row) {
        String unit = PrintedUnits.ofTarget(row);
        return unit.startsWith("月") && MONTH_UNIT.matcher(unit).matches();
    }

    private static String wording(Indicator row, Figure target) {
        String unit = row.unit().value().map(String::strip).orElse("");
        String text = target.text().strip();
        return MONTH_UNIT.matcher(unit).matches() && !text.contains("月") ? text + unit : text;
    }
}
