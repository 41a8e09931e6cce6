package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetLine;
import hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The self score differs from the computed one (自评得分与系统测算分不一致). */
final class SelfScoreDiffers implements ResultRowRule {
    static final RuleCard CARD = new RuleCard(
            50,
            Wording.of("自评得分与系统测算分不一致", "Self score differs from the computed one"),
            Wording.of("自评得分是否等于系统测算分？不等的，有没有调整说明？", "Does the self score equal the computed one, or say why not?"),
            Wording.of(
                    "系统测算分是建议，可以调整；调整而不说明，复核时说不清得分怎么来的。",
                    "The computed score is a suggestion and may be changed; unexplained, nobody can tell how the score came about."),
            Wording.of("按计算过程改正得分，或者在调整说明中写明理由和依据。", "Correct the score, or write why it was changed."),
            Sources.EVALUATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Finding> found = new ArrayList<>(ResultRowRule.super.examine(examination));
        Execution.total(examination)
                .flatMap(line -> execution(line, examination))
                .ifPresent(found::add);
        return found;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        Optional<BigDecimal> computed =
                Optional.ofNullable(examination.computed().rows().get(row.row()));
        boolean explained = Reasons.of(examination).saysSomething(row.adjustment());
        Wording who = Wording.of(Mention.zh(row), Mention.en(row));
        Place place = Mention.place(row.score(), row.place());
        return difference(row.score().value(), computed)
                .map(text -> finding(who, text, explained, List.of(row.row()), place));
    }

    private static Optional<Finding> execution(BudgetLine line, Examination examination) {
        boolean explained = Reasons.of(examination).saysSomething(line.reason());
        Wording who = Wording.of("预算执行率", "Budget execution");
        Place place = Mention.place(line.score(), line.place());
        return difference(line.score().value(), examination.computed().execution())
                .map(text -> finding(who, text, explained, List.of(), place));
    }

    private static Optional<Wording> difference(Optional<BigDecimal> self, Optional<BigDecimal> computed) {
        return self.flatMap(own -> computed.filter(score -> !Decimals.same(own, score))
                .map(score -> {
                    String by = Decimals.text(own.subtract(score).abs());
                    return Wording.of(
                            "自评得分 " + Decimals.text(own) + "，系统测算 " + Decimals.text(score) + "，相差 " + by,
                            "self score " + Decimals.text(own) + ", computed " + Decimals.text(score)
                                    + ", a difference of " + by);
                }));
    }

    private static Finding finding(
            Wording who, Wording difference, boolean explained, List<Integer> rows, Place place) {
        Wording message = Wording.of(
                who.zh() + "：" + difference.zh() + (explained ? "；已有说明，请复核理由。" : "，没有调整说明。请改正得分，或写明调整说明。"),
                who.en() + ": " + difference.en()
                        + (explained
                                ? "; an explanation is given, please review it."
                                : " without an explanation. Correct the score or explain it."));
        return Finding.of(CARD, explained ? Severity.WARNING : Severity.ERROR, rows, place, message);
    }
}
