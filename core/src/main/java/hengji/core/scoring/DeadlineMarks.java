package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.policy.Cited;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** In time, or late by so many months begun (0: in time). */
record DeadlineMarks(Indicator row, BigDecimal weight, long monthsLate, Cited<BigDecimal> cut, BigDecimal points)
        implements Outcome {

    static DeadlineMarks inTime(Indicator row, BigDecimal weight, Cited<BigDecimal> cut) {
        return late(row, weight, 0, cut);
    }

    static DeadlineMarks late(Indicator row, BigDecimal weight, long months, Cited<BigDecimal> cut) {
        BigDecimal share = share(months, cut.value());
        return new DeadlineMarks(row, weight, months, cut, Rounding.SCORE.quotient(share, weight, Decimals.HUNDRED));
    }

    private static BigDecimal share(long months, BigDecimal cut) {
        return Decimals.HUNDRED
                .subtract(cut.multiply(BigDecimal.valueOf(months)))
                .max(BigDecimal.ZERO);
    }

    @Override
    public Status status() {
        return Status.SCORED;
    }

    @Override
    public Optional<BigDecimal> score() {
        return Optional.of(points);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(
                Wording.of("时限计分", "deadline"),
                "权重×(1－每逾期一个月扣减比例×逾期月数)",
                List.of(
                        new Step.Input("指标值", due()),
                        new Step.Input("完成值", text(row.actual().value())),
                        new Step.Input("权重", Decimals.text(weight)),
                        new Step.Input("每逾期一个月扣减比例", Decimals.text(cut.value()) + "%"),
                        new Step.Input("逾期月数", Long.toString(monthsLate))),
                Phrases.points(points),
                Optional.of(cut.citation())));
    }

    @Override
    public Wording sentence() {
        String target = due();
        String actual = text(row.actual().value());
        String score = Phrases.points(points);
        Wording judgement =
                monthsLate == 0 ? Wording.of("按时完成，得满分 " + score + " 分", "in time, full marks " + score) : late(score);
        return Phrases.join(
                Wording.of("时限 " + target + "，完成 " + actual + "，", "due " + target + ", done " + actual + ", "),
                judgement,
                Phrases.cited(cut.citation()));
    }

    private Wording late(String score) {
        String share = Decimals.text(cut.value()) + "%";
        return Wording.of(
                "逾期 " + monthsLate + " 个月，每月扣 " + share + "，得 " + score + " 分",
                monthsLate + " months late, " + share + " off for each, scores " + score);
    }

    /** The limit as printed, its unit beside a bare number: 12 月. */
    private String due() {
        String target = text(row.target().value());
        boolean bare = !target.isEmpty() && target.chars().allMatch(Character::isDigit);
        return bare ? target + " " + PrintedUnits.ofTarget(row) : target;
    }

    private static String text(Optional<Figure> figure) {
        return figure.map(Figure::text).orElse("");
    }
}
