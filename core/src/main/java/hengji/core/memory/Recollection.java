package hengji.core.memory;

import hengji.core.exact.UnitOfMeasure;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import hengji.core.recheck.Deduction;
import hengji.core.recheck.ReviewScore;
import hengji.core.recheck.RowReview;
import hengji.core.recheck.SelfScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one earlier year says of an indicator.
 *
 * @param year the fiscal year
 * @param row the indicator as it stood: target, actual, reason
 * @param self 自评得分
 * @param computed 系统测算分
 * @param reviewed 核查得分; absent for who was not drawn
 * @param lost why points were lost: the office's reason, and what a re-check deducted for
 */
public record Recollection(
        int year,
        Indicator row,
        Optional<SelfScore> self,
        Optional<BigDecimal> computed,
        Optional<ReviewScore> reviewed,
        List<String> lost) {
    public Recollection {
        lost = List.copyOf(lost);
    }

    static Recollection of(PastYear past, Indicator row) {
        Optional<RowReview> review = Optional.ofNullable(past.reviews().get(row.row()));
        return new Recollection(
                past.year(),
                row,
                row.score().value().map(SelfScore::new),
                Optional.ofNullable(past.computed().get(row.row())),
                review.map(RowReview::score),
                lost(row, review));
    }

    /** Whether the target was met in full; no where either figure is missing or in another unit. */
    public boolean met() {
        Optional<BigDecimal> target = row.targetNumber();
        Optional<BigDecimal> actual = row.actualNumber();
        Optional<Sign> sign = row.sign().value();
        return target.isPresent()
                && actual.isPresent()
                && sign.isPresent()
                && !PrintedUnits.differ(row)
                && sign.get().isMet(target.get(), actual.get());
    }

    /** The target in base units, so that 万人 and 人 compare. */
    Optional<BigDecimal> targetInBase() {
        return row.targetNumber().map(UnitOfMeasure.of(PrintedUnits.ofTarget(row))::inBase);
    }

    private static List<String> lost(Indicator row, Optional<RowReview> review) {
        List<String> lost = new ArrayList<>();
        row.reason().value().map(String::strip).filter(text -> !text.isEmpty()).ifPresent(lost::add);
        review.stream()
                .flatMap(reviewed -> reviewed.deductions().stream())
                .map(Recollection::fault)
                .forEach(lost::add);
        return lost;
    }

    private static String fault(Deduction deduction) {
        String points = deduction.points().toPlainString();
        return switch (deduction) {
            case Deduction.Fault fault ->
                "核查扣 " + points + " 分：" + fault.reason().fault();
            case Deduction.Shortfall _ -> "核查扣 " + points + " 分：目标未完成";
        };
    }
}
