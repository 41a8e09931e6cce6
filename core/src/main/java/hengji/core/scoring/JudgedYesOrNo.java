package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.form.Indicator;
import hengji.core.form.Judgement;
import hengji.core.policy.Band;
import java.math.BigDecimal;

/** A qualitative row under yes or no (定性指标按是否计分): the person's judgement decides, the score follows. */
record JudgedYesOrNo(Citation citation) {
    private static final BigDecimal NONE = BigDecimal.ZERO;

    Outcome score(Indicator row, BigDecimal weight) {
        return row.judgement()
                .value()
                .filter(judgement -> judgement != Judgement.PARTLY)
                .<Outcome>map(judgement -> marks(row, weight, judgement))
                .orElseGet(() -> Stopped.because(
                        "按是否计分的定性指标须评定为达成或未达成", "scored by yes or no, the row must be judged met or not met"));
    }

    private JudgedMarks marks(Indicator row, BigDecimal weight, Judgement judgement) {
        BigDecimal share = judgement == Judgement.MET ? Decimals.HUNDRED : NONE;
        BigDecimal given = judgement == Judgement.MET ? weight : NONE;
        return new JudgedMarks(row, weight, new Band(judgement, share, true, share, true), citation, given);
    }
}
