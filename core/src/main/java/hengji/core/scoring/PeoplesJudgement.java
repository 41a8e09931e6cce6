package hengji.core.scoring;

import hengji.core.explain.Wording;
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
            return Stopped.because(
                    "定性指标须由人评定达成情况，请选择达成档次并填写得分",
                    "a person must judge this row; choose the level and give a" + " score");
        }
        Band band = policy.band(judgement.get());
        if (score.isEmpty()) {
            return new Stopped(unscored(band, weight));
        }
        return band.holds(score.get(), weight)
                ? new JudgedMarks(row, weight, band, policy.bands().citation(), score.get())
                : new Stopped(outside(band, weight, score.get()));
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
