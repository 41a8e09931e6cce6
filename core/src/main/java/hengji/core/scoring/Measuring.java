package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import hengji.core.policy.ScoringMode;
import hengji.core.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Scores rows with a number on either side; what cannot be compared stops here. */
final class Measuring {
    private final Way bySign;
    private final Map<ScoringMode, Way> others = new EnumMap<>(ScoringMode.class);
    private final ScoringPolicy policy;

    private Measuring(ScoringPolicy policy) {
        this.policy = policy;
        bySign = BySign.under(policy);
        others.put(ScoringMode.YES_NO, new YesOrNo(policy.modes().citation()));
        others.put(ScoringMode.PASS_LINE, new PassLine(bySign, policy.passLine()));
        others.put(ScoringMode.SATISFACTION_STEPS, new SatisfactionBySteps(policy.satisfactionSteps()));
    }

    static Measuring under(ScoringPolicy policy) {
        return new Measuring(policy);
    }

    Outcome score(Indicator row, BigDecimal weight, ScoringMode mode) {
        Optional<BigDecimal> target = row.targetNumber();
        Optional<BigDecimal> actual = row.actualNumber();
        if (target.isEmpty()) {
            return Obstacles.target(row);
        }
        if (actual.isEmpty()) {
            return Obstacles.actual(row);
        }
        Figure reached = row.actual().value().orElseThrow();
        return PrintedUnits.differ(row)
                ? Obstacles.units(row, reached)
                : compared(row, target.get(), actual.get(), weight, mode);
    }

    private Outcome compared(Indicator row, BigDecimal target, BigDecimal actual, BigDecimal weight, ScoringMode mode) {
        Optional<Sign> sign = row.sign().value();
        Quantity quantity = new Quantity(row, sign.orElse(Sign.EQUAL), target, actual, weight);
        if (PrintedUnits.looksLikeFraction(row)) {
            return Obstacles.fraction(quantity);
        }
        if (mode == ScoringMode.SATISFACTION_STEPS || sign.isPresent()) {
            return others.getOrDefault(mode, bySign).score(quantity);
        }
        return Decimals.same(target, actual)
                ? FullMarks.of(quantity, policy.moreForm().citation())
                : Obstacles.sign();
    }
}
