package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import java.math.BigDecimal;
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
    public Optional<Finding> look(Indicator row, Examination examination) {
        Optional<BigDecimal> computed =
                Optional.ofNullable(examination.computed().rows().get(row.row()));
        boolean explained = Reasons.of(examination).saysSomething(row.adjustment());
        return row.score()
                .value()
                .flatMap(self -> computed.filter(score -> !Decimals.same(self, score))
                        .map(score -> finding(row, self, score, explained)));
    }

    private static Finding finding(Indicator row, BigDecimal self, BigDecimal computed, boolean explained) {
        String difference = Decimals.text(self.subtract(computed).abs());
        Wording message = Wording.of(
                Mention.zh(row) + "：自评得分 " + Decimals.text(self) + "，系统测算 " + Decimals.text(computed) + "，相差 "
                        + difference + (explained ? "；已有调整说明，请复核理由。" : "，没有调整说明。请改正得分，或写明调整说明。"),
                Mention.en(row) + ": self score " + Decimals.text(self) + ", computed " + Decimals.text(computed)
                        + ", a difference of " + difference
                        + (explained
                                ? "; an explanation is given, please review it."
                                : " without an explanation. Correct the score or explain it."));
        return Finding.of(
                CARD,
                explained ? Severity.WARNING : Severity.ERROR,
                List.of(row.row()),
                Mention.place(row.score(), row.place()),
                message);
    }
}
