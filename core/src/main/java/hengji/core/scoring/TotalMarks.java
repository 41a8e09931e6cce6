package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.policy.ExecutionCap;
import hengji.core.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the total came about (总分): a sum of printed parts, what is still open, a ceiling, a grade. */
record TotalMarks(
        List<ScoreLine> indicators,
        ScoreLine execution,
        List<ScoreLine> open,
        BigDecimal subtotal,
        BigDecimal maximum,
        Optional<ExecutionCap> cap,
        Optional<String> grade,
        ScoringPolicy policy)
        implements Derivation {
    private static final Citation SUM = Citation.systemDefault("总分为各项得分之和");

    @Override
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(sum());
        if (open.isEmpty()) {
            cap.map(this::ceiling).ifPresent(steps::add);
            grade.map(this::grading).ifPresent(steps::add);
        } else {
            steps.add(waiting());
        }
        return List.copyOf(steps);
    }

    @Override
    public Wording sentence() {
        Wording parts = Wording.of(
                indicators.size() + " 项指标得分合计 " + Phrases.points(indicatorPoints()) + " 分，预算执行率得分 " + executionPoints()
                        + "，",
                indicators.size() + " indicators score " + Phrases.points(indicatorPoints()) + ", execution "
                        + executionPoints() + ", ");
        return Phrases.join(parts, open.isEmpty() ? closed() : stillOpen());
    }

    private Wording closed() {
        String all = Phrases.points(subtotal);
        Wording capped = cap.map(this::cappedAt).orElse(Wording.of("系统测算总分 " + all + " 分", "computed total " + all));
        Wording graded = grade.map(name -> Wording.of("，等级为“" + name + "”", ", grade " + name))
                .orElse(Wording.of(
                        "；满分为 " + Decimals.text(maximum) + "，不评定等级",
                        "; out of " + Decimals.text(maximum) + ", no grade"));
        return Phrases.join(capped, graded);
    }

    private Wording cappedAt(ExecutionCap ceiling) {
        String all = Phrases.points(subtotal);
        String highest = Decimals.text(ceiling.highest());
        String below = Decimals.text(ceiling.below()) + "%";
        return Phrases.join(
                Wording.of(
                        "合计 " + all + " 分，执行率低于 " + below + "，总分封顶 " + highest + " 分",
                        "sum " + all + ", execution below " + below + " caps the total at " + highest),
                Phrases.cited(policy.executionCaps().citation()));
    }

    private Wording stillOpen() {
        String rows = openRows();
        return Wording.of(
                "尚有 " + open.size() + " 项（" + rows + "）需人工核定，暂不能得出总分；已测算部分合计 " + Phrases.points(subtotal) + " 分",
                open.size() + " still to be decided by a person (" + rows
                        + "), so there is no total yet; scored so far " + Phrases.points(subtotal));
    }

    private Step sum() {
        List<Step.Input> inputs = List.of(
                new Step.Input("指标得分合计", Phrases.points(indicatorPoints())),
                new Step.Input("预算执行率得分", executionPoints()));
        return new Step(
                Wording.of("各项得分相加", "sum of the parts"),
                "指标得分合计＋预算执行率得分",
                inputs,
                Phrases.points(subtotal),
                Optional.of(SUM));
    }

    private Step waiting() {
        return new Step(
                Wording.of("需人工核定", "to be decided by a person"),
                "",
                List.of(new Step.Input("未定项", openRows())),
                "",
                Optional.of(SUM));
    }

    private Step ceiling(ExecutionCap ceiling) {
        return new Step(
                Wording.of("执行率封顶", "cap by execution"),
                "执行率低于 " + Decimals.text(ceiling.below()) + "% 时总分不超过 " + Decimals.text(ceiling.highest()),
                List.of(new Step.Input("合计", Phrases.points(subtotal))),
                Phrases.points(ceiling.highest()),
                Optional.of(policy.executionCaps().citation()));
    }

    private Step grading(String name) {
        BigDecimal points = cap.map(ExecutionCap::highest).orElse(subtotal);
        return new Step(
                Wording.of("评价等级", "grade"),
                "按总分所在档",
                List.of(new Step.Input("总分", Phrases.points(points))),
                name,
                Optional.of(policy.grades().citation()));
    }

    private String openRows() {
        return open.stream()
                .map(line -> line.row() == 0 ? "预算执行率" : "第 " + line.row() + " 行")
                .collect(Collectors.joining("、"));
    }

    private String executionPoints() {
        return execution.score().map(score -> Phrases.points(score) + " 分").orElse("未计");
    }

    private BigDecimal indicatorPoints() {
        return indicators.stream().flatMap(line -> line.score().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
