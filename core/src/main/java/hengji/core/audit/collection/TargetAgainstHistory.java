package hengji.core.audit.collection;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** HJ044: is the target below last year's actual, or the same for years? */
final class TargetAgainstHistory implements Rule {
    private static final RuleCard CARD = new RuleCard(
            44,
            Wording.of("目标与历年比较", "Targets against earlier years"),
            Wording.of("目标值是否低于上年实际，或连续几年不变？", "Is the target below last year's actual, or the same for years?"),
            Wording.of(
                    "目标定得比已经做到的还低，不花力气就能得满分。", "A target below what was already reached earns full marks for nothing."),
            Wording.of(
                    "参照上年实际和历史趋势提高目标值；确有客观原因的写明。",
                    "Raise the target by last year's actual and the trend, or give the reason."),
            Citation.reference("中央部门预算绩效目标管理办法", "财预〔2015〕88号"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        History history = new History(form, examination.surroundings().history());
        if (!form.kind().hasIndicators() || history.isEmpty()) {
            return List.of();
        }
        Cited<BigDecimal> years = examination.pack().get(Limit.UNCHANGED_YEARS);
        return form.indicators().stream()
                .filter(row -> row.targetNumber().isPresent() && row.sign().isKnown())
                .flatMap(row -> below(row, history)
                        .or(() -> unchanged(row, history, years.value().intValueExact())
                                .map(finding -> finding.citing(years.citation())))
                        .stream())
                .toList();
    }

    private static Optional<Finding> below(Indicator row, History history) {
        BigDecimal target = row.targetNumber().orElseThrow();
        boolean wantsLess = row.sign().value().filter(Sign::wantsLess).isPresent();
        return history.findActual(row)
                .filter(actual -> wantsLess ? target.compareTo(actual) > 0 : target.compareTo(actual) < 0)
                .map(actual -> finding(
                        row,
                        "今年目标 " + Decimals.text(target) + "，" + (wantsLess ? "宽于" : "低于") + "上年实际完成 "
                                + Decimals.text(actual) + "。请提高目标，或写明客观原因。",
                        "aims at " + Decimals.text(target) + (wantsLess ? ", looser" : ", lower") + " than last year's "
                                + Decimals.text(actual) + ". Raise it or give the reason."));
    }

    private static Optional<Finding> unchanged(Indicator row, History history, int years) {
        boolean same = !isFullMeasure(row) && history.isTargetUnchangedFor(row, years);
        return same
                ? Optional.of(finding(
                        row,
                        "目标值 " + Decimals.text(row.targetNumber().orElseThrow()) + " 已连续 " + years
                                + " 年没有变化。请按工作进展调整，或写明理由。",
                        "has had the target " + Decimals.text(row.targetNumber().orElseThrow()) + " for " + years
                                + " years. Move it on or give the reason."))
                : Optional.empty();
    }

    /** What cannot be more: all of it, none of it, or a month of the calendar. */
    private static boolean isFullMeasure(Indicator row) {
        BigDecimal target = row.targetNumber().orElseThrow();
        String unit = row.unit().value().orElse("");
        return target.signum() == 0 || Decimals.same(target, Decimals.HUNDRED) || unit.equals("月");
    }

    private static Finding finding(Indicator row, String zh, String en) {
        return Finding.of(
                CARD,
                Severity.WARNING,
                List.of(row.row()),
                Mention.place(row.target(), row.place()),
                Wording.of(Mention.zh(row) + "：" + zh, Mention.en(row) + " " + en));
    }
}
