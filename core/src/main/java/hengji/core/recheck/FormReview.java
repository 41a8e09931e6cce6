package hengji.core.recheck;

import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.policy.Grade;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The re-check of a form. Its total is the exact sum of its rows; while one is missing there is none.
 *
 * @param rows in order; row 0 is budget execution
 * @param missing rows nobody has re-checked yet
 * @param pack what grades go by
 */
public record FormReview(List<RowReview> rows, List<Integer> missing, Pack pack) implements Derivation {
    private static final Citation SUM = Citation.systemDefault("核查总分为各项核查得分之和");

    public FormReview {
        rows = rows.stream().sorted(Comparator.comparingInt(RowReview::row)).toList();
        missing = List.copyOf(missing);
        if (rows.stream().map(RowReview::row).distinct().count() < rows.size()) {
            throw new IllegalArgumentException("a row was re-checked twice");
        }
    }

    /** Puts reviews together for a form that has these rows, 0 for execution among them where it is scored. */
    public static FormReview of(Collection<Integer> due, List<RowReview> rows, Pack pack) {
        TreeSet<Integer> missing = new TreeSet<>(due);
        rows.forEach(row -> missing.remove(row.row()));
        return new FormReview(rows, List.copyOf(missing), pack);
    }

    public Optional<ReviewScore> total() {
        return missing.isEmpty() && !rows.isEmpty() ? Optional.of(new ReviewScore(sum())) : Optional.empty();
    }

    /** The grade of the total; none where full marks are not the pack's whole. */
    public Optional<String> grade() {
        BigDecimal whole = pack.get(Limit.INDICATOR_WEIGHTS)
                .value()
                .add(pack.get(Limit.EXECUTION_WEIGHT).value());
        return total().filter(_ -> Decimals.same(maximum(), whole))
                .flatMap(total -> pack.scoring().grades().value().stream()
                        .filter(grade -> total.points().compareTo(grade.from()) >= 0)
                        .findFirst())
                .map(Grade::name);
    }

    public BigDecimal maximum() {
        return rows.stream().map(RowReview::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** With one row re-checked anew. */
    FormReview with(RowReview changed) {
        List<RowReview> replaced = rows.stream()
                .map(row -> row.row() == changed.row() ? changed : row)
                .toList();
        return new FormReview(replaced, missing, pack);
    }

    @Override
    public List<Step> steps() {
        Step sum = new Step(
                Wording.of("核查总分", "review total"),
                "各项核查得分之和",
                rows.stream()
                        .map(row -> new Step.Input(
                                row.row() == 0 ? "预算执行率" : "第 " + row.row() + " 行",
                                Decimals.text(row.score().points())))
                        .toList(),
                total().map(total -> Decimals.text(total.points())).orElse(""),
                Optional.of(SUM));
        return grade().map(name -> List.of(sum, grading(name))).orElse(List.of(sum));
    }

    private Step grading(String name) {
        return new Step(
                Wording.of("评价等级", "grade"),
                "按核查总分所在档",
                List.of(new Step.Input("核查总分", Decimals.text(sum()))),
                name,
                Optional.of(pack.scoring().grades().citation()));
    }

    @Override
    public Wording sentence() {
        String points = Decimals.text(sum());
        if (!missing.isEmpty()) {
            String open = missing.stream().map(String::valueOf).collect(Collectors.joining("、"));
            return Wording.of(
                    "尚有 " + missing.size() + " 行（" + open + "）未复核，暂无核查总分；已复核部分 " + points + " 分",
                    missing.size() + " rows (" + open + ") are not re-checked, so there is no total; so far " + points);
        }
        return grade().map(name -> Wording.of(
                        "核查总分 " + points + " 分，等级为“" + name + "”", "review total " + points + ", grade " + name))
                .orElse(Wording.of("核查总分 " + points + " 分", "review total " + points));
    }

    private BigDecimal sum() {
        return rows.stream().map(row -> row.score().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
