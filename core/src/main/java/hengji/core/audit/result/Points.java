package hengji.core.audit.result;

import hengji.core.audit.ComputedScores;
import hengji.core.exact.Decimals;
import hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row's score against its weight: the self score where it stands on the form, else the computed one.
 *
 * @param score 得分
 * @param weight 权重
 * @param printed whether the form itself says so
 */
record Points(BigDecimal score, BigDecimal weight, boolean printed) {
    static Optional<Points> of(Indicator row, ComputedScores computed) {
        Optional<BigDecimal> self = row.score().value();
        Optional<BigDecimal> score =
                self.or(() -> Optional.ofNullable(computed.rows().get(row.row())));
        return row.weight()
                .value()
                .filter(weight -> weight.signum() > 0)
                .flatMap(weight -> score.map(points -> new Points(points, weight, self.isPresent())));
    }

    boolean lost() {
        return score.compareTo(weight) < 0;
    }

    boolean full() {
        return Decimals.same(score, weight);
    }

    String zh() {
        return (printed ? "得分 " : "系统测算 ") + Decimals.text(score) + "，低于权重 " + Decimals.text(weight);
    }

    String en() {
        return (printed ? "score " : "computed score ") + Decimals.text(score) + " is below the weight "
                + Decimals.text(weight);
    }
}
