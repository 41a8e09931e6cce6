package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.policy.Cited;
import hengji.core.policy.OverAchievement;
import java.util.List;
import java.util.Optional;

/** A target was passed by far (大幅超额完成). */
final class OverAchievementPassed implements ResultRowRule {
    static final RuleCard CARD = new RuleCard(
            68,
            Wording.of("大幅超额完成", "Target passed by far"),
            Wording.of("完成率是否超过口径规定的比例？", "Does attainment pass the pack's trigger?"),
            Wording.of("提示复核人员看一看目标是否定低了。", "Reviewers should look whether the target was too low."),
            Wording.of(
                    "核对指标值与完成值；目标定低的，下年调整。", "Check target and actual; if the target was too low, raise it next year."),
            Sources.EVALUATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        Cited<OverAchievement> rule = examination.pack().scoring().overAchievement();
        return Attainment.of(row)
                .filter(attainment -> attainment.exceeds(rule.value().trigger()))
                .map(attainment -> finding(row, attainment, rule));
    }

    private static Finding finding(Indicator row, Attainment attainment, Cited<OverAchievement> rule) {
        String trigger = Decimals.text(rule.value().trigger()) + "%";
        Wording message = Wording.of(
                Mention.zh(row) + "：完成率 " + attainment.text() + "，超过 " + trigger + "。请核对指标值是否定低。",
                Mention.en(row) + ": attainment " + attainment.text() + " is above " + trigger
                        + ". Check whether the target was too low.");
        return Finding.of(CARD, Severity.HINT, List.of(row.row()), Mention.place(row.actual(), row.place()), message)
                .citing(rule.citation());
    }
}
