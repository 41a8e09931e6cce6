package hengji.app.memory;

import hengji.core.exact.Decimals;
import hengji.core.form.Field;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import hengji.core.memory.Recollection;
import hengji.core.recheck.ReviewScore;
import hengji.core.recheck.SelfScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One earlier year of a row, as texts; an empty text where nothing is known.
 *
 * @param year the fiscal year
 * @param target sign, value and unit
 * @param actual value and unit
 * @param figure the value reached as a bare number, to be taken over; empty where it is none
 * @param weight full marks
 * @param self 自评得分
 * @param computed 系统测算分
 * @param reviewed 核查得分
 * @param lost why points were lost
 * @param met whether it was met in full
 */
public record PastValue(
        int year,
        String target,
        String actual,
        String figure,
        String weight,
        String self,
        String computed,
        String reviewed,
        List<String> lost,
        boolean met) {
    public PastValue {
        lost = List.copyOf(lost);
    }

    static PastValue of(Recollection past) {
        Indicator row = past.row();
        return new PastValue(
                past.year(),
                row.sign()
                                .value()
                                .filter(_ -> !row.isQualitative())
                                .map(Sign::chinese)
                                .orElse("")
                        + valued(row.target(), row.targetNumber(), PrintedUnits.ofTarget(row)),
                valued(row.actual(), row.actualNumber(), PrintedUnits.ofTarget(row)),
                PrintedUnits.differ(row)
                        ? ""
                        : row.actualNumber().map(Decimals::text).orElse(""),
                row.weight().value().map(Decimals::text).orElse(""),
                past.self().map(SelfScore::points).map(PastValue::points).orElse(""),
                past.computed().map(PastValue::points).orElse(""),
                past.reviewed().map(ReviewScore::points).map(PastValue::points).orElse(""),
                past.lost(),
                past.met());
    }

    /** Whether it is more than a target. */
    public boolean hasResult() {
        return !actual.isEmpty() || !self.isEmpty();
    }

    private static String points(BigDecimal points) {
        return points.setScale(Math.max(2, points.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static String valued(Field<?> field, Optional<BigDecimal> number, String unit) {
        return number.map(value -> Decimals.text(value) + unit)
                .orElseGet(() ->
                        field.findSource().map(source -> source.raw().strip()).orElse(""));
    }
}
