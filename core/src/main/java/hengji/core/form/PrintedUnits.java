package hengji.core.form;

import hengji.core.exact.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** In which units a row's figures are printed: in the unit cell, or behind the number itself ("1.2万人"). */
public final class PrintedUnits {
    private static final List<String> TAILS = List.of("及以上", "及以下", "以上", "以下", "以内", "左右");
    private static final String UNIT_SYMBOLS = "%％‰℃/／·()（）[]²³";
    private static final String ENDS = "，。；、（(,;=＝";

    private PrintedUnits() {}

    /** The unit of the target as printed, from its own cell or from behind its number; empty where none is. */
    public static String ofTarget(Indicator row) {
        return row.unit()
                .value()
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .or(() -> row.target().value().flatMap(PrintedUnits::findBehind))
                .orElse("");
    }

    public static boolean isPercent(Indicator row) {
        return UnitOfMeasure.of(ofTarget(row)).isPercent();
    }

    /** The target counts a month of the year (≤12 月). */
    public static boolean isMonth(Indicator row) {
        String unit = ofTarget(row);
        return unit.indexOf('月') >= 0 && UnitOfMeasure.of(unit).isMonth();
    }

    /** A percentage that looks like a fraction: 0.95 where more than 1 % was to be reached. */
    public static boolean looksLikeFraction(Indicator row) {
        return row.actualNumber().filter(PrintedUnits::isFraction).isPresent()
                && row.targetNumber()
                        .filter(target -> target.compareTo(BigDecimal.ONE) > 0)
                        .isPresent()
                && row.sign().value().filter(Sign::wantsLess).isEmpty()
                && isPercent(row);
    }

    private static boolean isFraction(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    /**
     * Whether the actual carries a unit of its own that counts something else, or by another scale, than the target's. A
     * described result ("建成示范点7个") names things, not the unit of a figure.
     */
    public static boolean differ(Indicator row) {
        if (row.isQualitative() || row.actualNumber().isEmpty()) {
            return false;
        }
        Optional<String> own = row.actual().value().flatMap(PrintedUnits::findBehind);
        String target = own.isEmpty() ? "" : ofTarget(row);
        return !target.isEmpty() && own.filter(unit -> !fit(target, unit)).isPresent();
    }

    /** What stands behind the last digit of a figure, e.g. 名 in "≥4500名以上"; absent where nothing does. */
    static Optional<String> findBehind(Figure figure) {
        String text = figure.text();
        int last = text.length();
        while (last > 0 && !Character.isDigit(text.charAt(last - 1))) {
            last--;
        }
        String unit = last == 0 || last == text.length() ? "" : withoutTail(text.substring(last));
        return unit.isEmpty() || !isUnit(unit) ? Optional.empty() : Optional.of(unit);
    }

    /** A misread "%^" or "$" is no unit to compare with. */
    private static boolean isUnit(String text) {
        return text.chars().allMatch(symbol -> Character.isLetter(symbol) || UNIT_SYMBOLS.indexOf(symbol) >= 0);
    }

    private static boolean fit(String target, String own) {
        UnitOfMeasure one = UnitOfMeasure.of(target);
        UnitOfMeasure other = UnitOfMeasure.of(own);
        boolean bareScale = one.base().isEmpty() || other.base().isEmpty();
        return one.exponent() == other.exponent() && (bareScale || one.measuresSameAs(other));
    }

    private static String withoutTail(String text) {
        int cut = 0;
        while (cut < text.length() && ENDS.indexOf(text.charAt(cut)) < 0) {
            cut++;
        }
        String unit = text.substring(0, cut).strip();
        return TAILS.stream()
                .filter(unit::endsWith)
                .findFirst()
                .map(tail -> unit.substring(0, unit.length() - tail.length()).strip())
                .orElse(unit);
    }
}
