package hengji.core.scoring;

import hengji.core.explain.Wording;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.Judgement;
import hengji.core.policy.Band;
import hengji.core.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.Optional;

/** Qualitative rows (定性指标): a person judges and scores; here only the band is checked. */
record PeoplesJudgement(ScoringPolicy policy) {
    Outcome score(Indicator row, BigDecimal weight) {
        Optional<Judgement> judgement = row.judgement().value();
        Optional<BigDecimal> score = row.score().value();
        if (judgement.isEmpty()) {
            return new Stopped(unjudged(row));
        }
        Band band = policy.band(judgement.get());
        if (score.isEmpty()) {
            return new Stopped(unscored(band, weight));
        }
        return band.holds(score.get(), weight)
                ? new JudgedMarks(row, weight, band, policy.bands().citation(), score.get())
                : new Stopped(outside(band, weight, score.get()));
    }

    private static Wording unjudged(Indicator row) {
        String target = row.target().value().map(Figure::text).orElse("");
        return row.sign().isKnown()
                ? Wording.of(
                        "定性指标须由人评定达成情况，请选择达成档次并填写得分", "a person must judge this row; choose the level and give a score")
                : Wording.of(
                        "指标值“" + target + "”不是数字，也没有指标性质，须由人评定达成情况并填写得分",
                        "the target \"" + target + "\" is no number and the row has no sign; a person must judge it");
    }

    private static Wording unscored(Band band, BigDecimal weight) {
        return Wording.of(
                "已评为“" + band.judgement().chinese() + "”，尚未填写得分，应在 " + band.marks(weight) + " 之间",
                "judged " + band.judgement() + " but not scored; the band is " + band.marks(weight));
    }

    private static Wording outside(Band band, BigDecimal weight, BigDecimal score) {
        String points = score.toPlainString();
        return Wording.of(
                "评为“" + band.judgement().chinese() + "”，得分 " + points + " 不在 " + band.marks(weight) + " 之内，请核对",
                "judged " + band.judgement() + ", the score " + points + " lies outside " + band.marks(weight));
    }
}
