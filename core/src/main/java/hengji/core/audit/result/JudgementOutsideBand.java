package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Indicator;
import hengji.core.policy.Band;
import hengji.core.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A qualitative score outside the band of its judgement, or a result without a description (定性得分越档或无说明). */
final class JudgementOutsideBand implements ResultRowRule {
    static final RuleCard CARD = new RuleCard(
            64,
            Wording.of("定性得分越档或没有说明", "Qualitative score outside its band"),
            Wording.of(
                    "定性指标的得分是否在所评档次之内？完成情况有没有说明？",
                    "Does a qualitative score lie in its band, and is the result described?"),
            Wording.of(
                    "档次与得分不符，或者只有分数没有说明，评定就没有依据。",
                    "A score that does not fit its level, or has no words beside it, has no ground."),
            Wording.of("按档次改正得分或改选档次，并写明实际完成情况。", "Correct the score or the level, and describe what was reached."),
            Sources.EVALUATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        if (!row.isQualitative()) {
            return Optional.empty();
        }
        return outside(row, examination.pack().scoring()).or(() -> undescribed(row));
    }

    private static Optional<Finding> outside(Indicator row, ScoringPolicy policy) {
        return row.judgement()
                .value()
                .map(policy::band)
                .flatMap(band -> row.weight()
                        .value()
                        .flatMap(weight -> row.score()
                                .value()
                                .filter(score -> !band.holds(score, weight))
                                .map(score -> outside(
                                        row, band, weight, score, policy.bands().citation()))));
    }

    private static Finding outside(Indicator row, Band band, BigDecimal weight, BigDecimal score, Citation citation) {
        Wording message = Wording.of(
                Mention.zh(row) + "：评为“" + band.judgement().chinese() + "”，得分 " + Decimals.text(score) + " 不在 "
                        + band.marks(weight) + " 之内。请改正得分或改选档次。",
                Mention.en(row) + ": judged " + band.judgement() + ", the score " + Decimals.text(score)
                        + " lies outside " + band.marks(weight) + ". Correct the score or the level.");
        Place place = Mention.place(row.score(), row.place());
        return Finding.of(CARD, Severity.ERROR, List.of(row.row()), place, message)
                .citing(citation);
    }

    private static Optional<Finding> undescribed(Indicator row) {
        boolean rated = row.judgement().isKnown() || row.score().isKnown();
        return rated && row.actual() instanceof Field.Blank
                ? Optional.of(Finding.of(
                        CARD,
                        Severity.ERROR,
                        List.of(row.row()),
                        Mention.place(row.actual(), row.place()),
                        Wording.of(
                                Mention.zh(row) + "：已评定得分，没有写实际完成情况。请写明完成情况。",
                                Mention.en(row) + ": rated, but what was reached is not described. Describe it.")))
                : Optional.empty();
    }
}
