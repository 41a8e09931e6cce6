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

/** A target was passed by far and nobody says why (超额完成未说明原因). */
final class OverAchievementWithoutReason implements ResultRowRule {
    static final RuleCard CARD = new RuleCard(
            54,
            Wording.of("超额完成未说明原因", "Over-achievement without a reason"),
            Wording.of("完成值大幅超过指标值的，是否写明了原因？", "Where the actual passes the target by far, is it said why?"),
            Wording.of("大幅超额往往说明目标定低了，须分析原因。", "Passing a target by far often means that it was set too low."),
            Wording.of("写明超额的原因；目标定低的，下年调整目标值。", "Say why; if the target was too low, raise it next year."),
            Sources.EVALUATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        Cited<OverAchievement> rule = examination.pack().scoring().overAchievement();
        if (!rule.value().reasonDue() || Reasons.of(examination).saysSomething(row.reason())) {
            return Optional.empty();
        }
        return Attainment.of(row)
                .filter(attainment -> attainment.exceeds(rule.value().trigger()))
                .map(attainment -> finding(row, attainment, rule));
    }

    private static Finding finding(Indicator row, Attainment attainment, Cited<OverAchievement> rule) {
        String trigger = Decimals.text(rule.value().trigger()) + "%";
        Wording message = Wording.of(
                Mention.zh(row) + "：完成率 " + attainment.text() + "，超过 " + trigger + "，没有写明原因。请说明超额原因；目标定低的，下年调整。",
                Mention.en(row) + ": attainment " + attainment.text() + " is above " + trigger
                        + " and no reason is given. Say why; if the target was too low, raise it next year.");
        return Finding.of(CARD, Severity.ERROR, List.of(row.row()), Mention.place(row.reason(), row.place()), message)
                .citing(rule.citation());
    }
}
