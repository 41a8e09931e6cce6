package hengji.policies;

import hengji.core.exact.Decimals;
import hengji.core.policy.ExecutionCap;
import hengji.core.policy.Grade;
import hengji.core.policy.SatisfactionStep;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Asks whether grades, steps and caps stand in order. */
final class Descent {
    private Descent() {}

    static Optional<Fault> grades(List<Grade> grades) {
        boolean falling = falling(grades.stream().map(Grade::from).toList());
        boolean whole = !grades.isEmpty() && grades.getLast().from().signum() == 0;
        return Fault.of(
                        "评价等级不是从高到低排到 0",
                        "the grades do not fall from the highest to 0",
                        "请从高到低排列，最低一级 from: 0",
                        "order them from the highest; the lowest has from: 0")
                .when(!(falling && whole));
    }

    static Optional<Fault> steps(List<SatisfactionStep> steps) {
        boolean falling = falling(steps.stream().map(SatisfactionStep::from).toList())
                && falling(steps.stream().map(SatisfactionStep::share).toList());
        return Fault.of(
                        "满意度分档没有从高到低排列，或超过 100%",
                        "the satisfaction steps do not fall, or pass 100 %",
                        "请使 from 和 share 都从高到低",
                        "let both from and share fall")
                .when(!falling || steps.stream().anyMatch(step -> step.from().compareTo(Decimals.HUNDRED) > 0));
    }

    static Optional<Fault> caps(List<ExecutionCap> caps) {
        boolean rising = falling(
                        caps.reversed().stream().map(ExecutionCap::below).toList())
                && falling(caps.reversed().stream().map(ExecutionCap::highest).toList());
        return Fault.of(
                        "执行率封顶没有从低到高排列，或执行率更低而封顶更高",
                        "the execution caps do not rise, or a lower rate has a higher cap",
                        "请使 below 和 highest 都从低到高",
                        "let both below and highest rise")
                .when(!rising);
    }

    private static boolean falling(List<BigDecimal> numbers) {
        for (int place = 1; place < numbers.size(); place++) {
            if (numbers.get(place).compareTo(numbers.get(place - 1)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
