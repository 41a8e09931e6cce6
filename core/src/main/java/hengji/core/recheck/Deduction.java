package hengji.core.recheck;

import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.policy.ReasonCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Marks taken off a row (扣分). What it takes is computed, never typed. */
public sealed interface Deduction {
    /** What it takes, at least 0. */
    BigDecimal points();

    Step step();

    /**
     * For a fault with a fixed share of the weight.
     *
     * @param reason the code
     * @param share the share taken, in percent; one of the code's
     * @param weight of the row
     * @param note what the reviewer saw
     * @param citation what fixes the shares
     */
    record Fault(ReasonCode reason, BigDecimal share, BigDecimal weight, String note, Citation citation)
            implements Deduction {
        public Fault {
            if (reason.shares().stream().noneMatch(allowed -> Decimals.same(allowed, share))) {
                throw new IllegalArgumentException(reason.code() + " does not cost " + share + " %");
            }
        }

        @Override
        public BigDecimal points() {
            return Rounding.SCORE.quotient(weight, share, Decimals.HUNDRED);
        }

        @Override
        public Step step() {
            return new Step(
                    Wording.of("扣分：" + reason.fault(), "deduction: " + reason.code()),
                    "权重×扣分比例，" + Rounding.SCORE.chinese(),
                    List.of(
                            new Step.Input("权重", Decimals.text(weight)),
                            new Step.Input("扣分比例", Decimals.text(share) + "%")),
                    "－" + points().toPlainString(),
                    Optional.of(citation));
        }
    }

    /**
     * For a target that was not reached: what the computed score lacks of the weight.
     *
     * @param weight of the row
     * @param computed 系统测算分, on the actual the reviewer accepts
     */
    record Shortfall(BigDecimal weight, BigDecimal computed) implements Deduction {
        private static final Citation SOURCE = Citation.systemDefault("未完成目标的扣分按系统测算");

        public Shortfall {
            if (computed.signum() < 0 || computed.compareTo(weight) > 0) {
                throw new IllegalArgumentException("computed " + computed + " of " + weight);
            }
        }

        @Override
        public BigDecimal points() {
            return weight.subtract(computed);
        }

        @Override
        public Step step() {
            return new Step(
                    Wording.of("扣分：目标未完成", "deduction: target missed"),
                    "权重－系统测算分",
                    List.of(
                            new Step.Input("权重", Decimals.text(weight)),
                            new Step.Input("系统测算分", Decimals.text(computed))),
                    "－" + Decimals.text(points()),
                    Optional.of(SOURCE));
        }
    }
}
