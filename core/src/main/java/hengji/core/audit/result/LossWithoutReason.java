package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import java.util.List;

/** Points were lost and nobody says why (扣分未说明原因). */
final class LossWithoutReason implements Rule {
    static final RuleCard CARD = new RuleCard(
            53,
            Wording.of("扣分未说明原因", "Points lost without a reason"),
            Wording.of("没有得满分的指标，是否写明了偏差原因？", "Does every row that lost points say why?"),
            Wording.of(
                    "不写原因，就无从判断是目标定得不准、工作没有做到，还是资金没有到位。",
                    "Without it nobody can tell whether the target, the work or the money was at fault."),
            Wording.of("在偏差原因栏写明未完成的具体原因和改进措施。", "Write the concrete cause and what will be done about it."),
            Sources.EVALUATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        if (!Results.present(form)) {
            return List.of();
        }
        List<Indicator> silent = form.indicators().stream()
                .filter(row -> !Reasons.isGiven(row.reason()) && lost(row, examination))
                .toList();
        if (silent.isEmpty() || Results.hasColumn(form, Indicator::reason)) {
            return silent.stream().map(row -> finding(row, examination)).toList();
        }
        return List.of(withoutColumn(silent));
    }

    private static boolean lost(Indicator row, Examination examination) {
        return Points.of(row, examination.computed()).filter(Points::lost).isPresent();
    }

    private static Finding finding(Indicator row, Examination examination) {
        Points points = Points.of(row, examination.computed()).orElseThrow();
        Wording message = Wording.of(
                Mention.zh(row) + "：" + points.zh() + "，没有写明原因。请写明未完成的原因和改进措施。",
                Mention.en(row) + ": the " + points.en() + " and no reason is given. Say why and what will be done.");
        return Finding.of(CARD, Severity.ERROR, List.of(row.row()), Mention.place(row.reason(), row.place()), message);
    }

    private static Finding withoutColumn(List<Indicator> rows) {
        Wording message = Wording.of(
                "本表没有偏差原因栏，" + Mention.zh(rows) + "没有得满分。请补充偏差原因栏并写明原因。",
                "The form has no column for reasons, yet " + Mention.en(rows) + " lost points. Add it and say why.");
        return Finding.of(CARD, Severity.ERROR, Mention.numbers(rows), Place.WHOLE, message);
    }
}
