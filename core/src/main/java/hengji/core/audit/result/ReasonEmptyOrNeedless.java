package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A reason that says nothing, or one for points nobody lost (原因空洞，或满分仍写偏差原因). */
final class ReasonEmptyOrNeedless implements ResultRowRule {
    static final RuleCard CARD = new RuleCard(
            55,
            Wording.of("偏差原因空洞或与得分不符", "Empty or needless reason"),
            Wording.of("偏差原因有没有内容？与得分是否相符？", "Does the reason say anything, and does it fit the score?"),
            Wording.of(
                    "只写“无”等于没有说明；得了满分又写偏差原因，两者必有一处不实。",
                    "\"None\" explains nothing; a reason beside full marks means that one of the two is wrong."),
            Wording.of(
                    "扣分的写明具体原因；没有偏差的删去原因，或者据实扣分。",
                    "Where points were lost say why; where none were, drop the reason or lower the score."),
            Sources.EVALUATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        Reasons reasons = Reasons.of(examination);
        Optional<Points> points = Points.of(row, examination.computed());
        boolean lost = points.filter(Points::lost).isPresent();
        boolean full = points.filter(Points::full).isPresent();
        boolean over = passesByFar(row, examination);
        if ((lost || over) && reasons.isEmptyOfContent(row.reason())) {
            return Optional.of(empty(row, lost));
        }
        return full && !over && reasons.saysSomething(row.reason()) ? Optional.of(needless(row)) : Optional.empty();
    }

    private static boolean passesByFar(Indicator row, Examination examination) {
        BigDecimal trigger =
                examination.pack().scoring().overAchievement().value().trigger();
        return Attainment.of(row)
                .filter(attainment -> attainment.exceeds(trigger))
                .isPresent();
    }

    private static Finding empty(Indicator row, boolean lost) {
        String text = Mention.raw(row.reason());
        Wording message = Wording.of(
                Mention.zh(row) + "：" + (lost ? "有扣分" : "大幅超额") + "，原因只写“" + text + "”。请写明具体原因。",
                Mention.en(row) + ": " + (lost ? "points were lost" : "the target was passed by far")
                        + ", yet the reason is only “" + text + "”. Give the concrete cause.");
        return finding(row, message);
    }

    private static Finding needless(Indicator row) {
        Wording message = Wording.of(
                Mention.zh(row) + "：得分为满分，却写有偏差原因“" + Mention.raw(row.reason()) + "”。没有偏差请删去，有偏差请据实扣分。",
                Mention.en(row) + ": full marks, yet a reason for a deviation is given (“" + Mention.raw(row.reason())
                        + "”). Drop it, or lower the score.");
        return finding(row, message);
    }

    private static Finding finding(Indicator row, Wording message) {
        return Finding.of(
                CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.reason(), row.place()), message);
    }
}
