package hengji.policies;

import hengji.core.exact.Decimals;
import hengji.core.policy.Grade;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import hengji.core.policy.Vocabulary;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Asks whether the values of a pack go together. A value that could not be read is left out of the question. */
final class Contradictions {
    /** Limits that are a share of a hundred. */
    private static final List<Limit> SHARES = List.of(
            Limit.WEIGHT_CONCENTRATION,
            Limit.ALIKE_SHARE,
            Limit.SATISFACTION_HIGH,
            Limit.SATISFACTION_LOW,
            Limit.EXECUTION_REASON_BELOW,
            Limit.ACTUAL_EQUALS_TARGET,
            Limit.QUALITATIVE_SHARE,
            Limit.COPIED_TEXT,
            Limit.COPIED_ROWS,
            Limit.MONITORING_GAP,
            Limit.MONITORING_NEAR,
            Limit.MONITORING_LAG,
            Limit.MONITORING_FAR,
            Limit.MONITORING_RED_SHARE,
            Limit.MONITORING_TOLD_SHARE,
            Limit.SAMPLE_SHARE,
            Limit.DEDUCTION_SPREAD);

    private final Pack pack;
    private final PackStack stack;
    private final Optional<Integer> year;
    private final Set<String> broken;
    private final Complaints complaints;

    Contradictions(Pack pack, PackStack stack, Optional<Integer> year, Set<String> broken, Complaints complaints) {
        this.pack = pack;
        this.stack = stack;
        this.year = year;
        this.broken = broken;
        this.complaints = complaints;
    }

    void check() {
        weights();
        split();
        when(this::splitInCatalogue, Parameters.SPLIT.path(), Parameters.CATALOGUE.path());
        SHARES.forEach(this::share);
        when(new BandOrder(pack.scoring().bands().value())::fault, Parameters.BANDS.path());
        when(() -> Descent.grades(pack.scoring().grades().value()), Parameters.GRADES.path());
        when(() -> Descent.steps(pack.scoring().satisfactionSteps().value()), Parameters.STEPS.path());
        when(() -> Descent.caps(pack.scoring().executionCaps().value()), Parameters.CAPS.path());
        when(this::patterns, Parameter.of(Vocabulary.EDITOR_RESIDUE).path());
        inOrder(Limit.FEWEST_INDICATORS, Limit.MOST_INDICATORS);
        inOrder(Limit.SATISFACTION_LOW, Limit.SATISFACTION_HIGH);
        inOrder(Limit.MONITORING_LAG, Limit.MONITORING_FAR);
        when(() -> YearOrder.periods(pack.year().periods().value()), Parameters.PERIODS.path());
        when(() -> YearOrder.reasons(pack.year().reasonCodes().value()), Parameters.REASON_CODES.path());
        when(this::results, Parameters.RESULT_RULES.path(), Parameters.GRADES.path());
        when(this::trigger, Parameters.OVER.path());
    }

    /** A question about values. */
    @FunctionalInterface
    private interface Question {
        Optional<Fault> fault();
    }

    private void when(Question question, String... paths) {
        if (Arrays.stream(paths).noneMatch(broken::contains)) {
            question.fault().ifPresent(fault -> complaints.add(spot(paths), fault.message(), fault.advice()));
        }
    }

    /** The line of the value that was set last: by the outermost layer, and there by the earliest line. */
    private Spot spot(String... paths) {
        return Arrays.stream(paths)
                .flatMap(path -> stack.find(path, year).stream())
                .max(Comparator.comparingInt(placed -> stack.layers().indexOf(placed.layer())))
                .map(placed -> placed.setting().spot())
                .orElse(stack.top().spot());
    }

    private BigDecimal number(Limit limit) {
        return pack.get(limit).value();
    }

    private void weights() {
        when(
                () -> {
                    BigDecimal sum = number(Limit.INDICATOR_WEIGHTS).add(number(Limit.EXECUTION_WEIGHT));
                    return Fault.of(
                                    "指标权重与预算执行率分值合计 " + Decimals.text(sum) + "，应为 100",
                                    "indicator weights and execution make " + Decimals.text(sum) + ", not 100",
                                    "请使两项合计 100",
                                    "let them make 100")
                            .when(!Decimals.same(sum, Decimals.HUNDRED));
                },
                Parameter.of(Limit.INDICATOR_WEIGHTS).path(),
                Parameter.of(Limit.EXECUTION_WEIGHT).path());
    }

    private void split() {
        when(
                () -> {
                    BigDecimal sum = pack.split().value().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    BigDecimal due = number(Limit.INDICATOR_WEIGHTS);
                    return Fault.of(
                                    "一级指标权重合计 " + Decimals.text(sum) + "，与指标权重合计 " + Decimals.text(due) + " 不一致",
                                    "the split makes " + Decimals.text(sum) + ", indicator-weights is "
                                            + Decimals.text(due),
                                    "请使 split 合计 " + Decimals.text(due),
                                    "let the split make " + Decimals.text(due))
                            .when(!Decimals.same(sum, due));
                },
                Parameters.SPLIT.path(),
                Parameter.of(Limit.INDICATOR_WEIGHTS).path());
    }

    private Optional<Fault> splitInCatalogue() {
        Set<String> known = pack.catalogue().value().keySet();
        return pack.split().value().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> Fault.of(
                        "split 中的“" + name + "”不在 catalogue 中",
                        "\"" + name + "\" of the split is not in the catalogue",
                        "请改正名称，或在 catalogue 中补上",
                        "correct the name, or add it to the catalogue"));
    }

    private void share(Limit limit) {
        when(
                () -> Fault.of(
                                limit.key() + " 是百分数或百分制分值，不能大于 100",
                                limit.key() + " is a share of a hundred and cannot pass 100",
                                "请写 0–100 的数",
                                "write a number from 0 to 100")
                        .when(number(limit).compareTo(Decimals.HUNDRED) > 0),
                Parameter.of(limit).path());
    }

    private Optional<Fault> results() {
        List<Grade> grades = pack.scoring().grades().value();
        return Descent.grades(grades).isPresent()
                ? Optional.empty()
                : YearOrder.results(pack.year().resultRules().value(), grades);
    }

    private Optional<Fault> trigger() {
        BigDecimal trigger = pack.scoring().overAchievement().value().trigger();
        return Fault.of(
                        "超额触发线 " + Decimals.text(trigger) + "% 低于 100%",
                        "the over-achievement trigger " + Decimals.text(trigger) + " % is below 100 %",
                        "请写百分数，如 130",
                        "write a percentage such as 130")
                .when(trigger.compareTo(Decimals.HUNDRED) < 0);
    }

    private Optional<Fault> patterns() {
        for (String pattern : pack.get(Vocabulary.EDITOR_RESIDUE).value()) {
            try {
                Pattern.compile(pattern);
            } catch (PatternSyntaxException failure) {
                return Optional.of(Fault.of(
                        "正则表达式“" + pattern + "”有误",
                        "the regular expression \"" + pattern + "\" is wrong: " + failure.getDescription(),
                        "请改正",
                        "correct it"));
            }
        }
        return Optional.empty();
    }

    private void inOrder(Limit low, Limit high) {
        when(
                () -> Fault.of(
                                low.key() + " 大于 " + high.key(),
                                low.key() + " is greater than " + high.key(),
                                "请使下限不大于上限",
                                "let the lower not pass the upper")
                        .when(number(low).compareTo(number(high)) > 0),
                Parameter.of(low).path(),
                Parameter.of(high).path());
    }
}
