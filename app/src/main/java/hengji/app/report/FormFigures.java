package hengji.app.report;

import hengji.core.evaluation.Evaluation;
import hengji.core.exact.Decimals;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.scoring.ScoreSheet;
import hengji.documents.paper.form.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers what a report may say of a form. What the form does not tell is not offered. */
final class FormFigures {
    private static final List<String> PIECES = List.of("项", "个", "条");

    private final Evaluation evaluation;
    private final Form form;
    private final List<Figure> figures = new ArrayList<>();

    private FormFigures(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.form = evaluation.form();
    }

    static Figures of(Evaluation evaluation) {
        return new FormFigures(evaluation).gathered();
    }

    private Figures gathered() {
        evaluation.score().ifPresent(this::scores);
        form.budget().find(BudgetRole.TOTAL).ifPresent(this::money);
        sizes();
        indicators();
        return new Figures(form.heads().fiscalYear().value().orElse(0), figures);
    }

    private void scores(ScoreSheet sheet) {
        List<BigDecimal> maximum = List.of(sheet.maximum());
        form.total()
                .score()
                .value()
                .or(sheet::selfTotal)
                .or(() -> earned(sheet))
                .ifPresent(total -> score("总得分", total, maximum, "自评总得分", "自评总分", "自评得分", "总得分", "综合得分", "总分"));
        sheet.total().ifPresent(total -> score("系统测算分", total, maximum, "系统测算总分", "系统测算分", "系统测算"));
    }

    /** The self scores of all rows and the score of execution, as the self-evaluation's page adds them. */
    private Optional<BigDecimal> earned(ScoreSheet sheet) {
        boolean whole = !form.indicators().isEmpty()
                && form.indicators().stream().allMatch(row -> row.score().isKnown());
        return whole
                ? sheet.execution()
                        .score()
                        .map(execution -> form.indicators().stream()
                                .flatMap(row -> row.score().value().stream())
                                .reduce(execution, BigDecimal::add))
                : Optional.empty();
    }

    private void score(String name, BigDecimal value, List<BigDecimal> others, String... labels) {
        figures.add(new Figure(name, List.of(labels), value, List.of("分"), others, Printed.score(value) + " 分"));
    }

    private void money(BudgetLine total) {
        amount("年初预算", total.initial().value(), "年初预算数", "年初预算");
        amount("全年预算", total.adjusted().value(), "全年预算数", "全年预算", "调整后预算数", "调整后预算", "调整预算数");
        amount("全年执行数", total.executed().value(), "全年执行数", "全年执行", "预算执行数", "全年支出");
        total.adjusted()
                .value()
                .filter(adjusted -> adjusted.signum() > 0)
                .flatMap(adjusted -> total.executed().value().map(done -> Decimals.percent(done, adjusted)))
                .ifPresent(rate -> figures.add(new Figure(
                        "预算执行率",
                        List.of("预算执行率", "资金执行率", "执行率"),
                        rate,
                        List.of("%"),
                        List.of(),
                        Decimals.text(rate) + "%")));
        total.adjusted()
                .value()
                .flatMap(adjusted -> total.executed().value().map(adjusted::subtract))
                .ifPresent(rest -> amount("未执行数", Optional.of(rest), "全年预算数与全年执行数相差", "未执行数"));
    }

    private void amount(String name, Optional<BigDecimal> value, String... labels) {
        String unit = form.budget().unit().chinese();
        value.ifPresent(amount -> figures.add(new Figure(
                name, List.of(labels), amount, List.of(unit), List.of(), Printed.money(amount) + " " + unit)));
    }

    private void sizes() {
        pieces("指标个数", form.indicators().size(), "绩效指标共", "三级指标共", "指标共", "指标个数", "指标总数", "设置绩效指标", "设置三级指标");
        BigDecimal weights = form.indicators().stream()
                .flatMap(row -> row.weight().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.add(new Figure("权重合计", List.of("权重合计"), weights, List.of("分"), List.of(), Decimals.text(weights)));
        List<BigDecimal> lost =
                form.indicators().stream().flatMap(row -> lost(row).stream()).toList();
        pieces("满分指标", lost.stream().filter(points -> points.signum() == 0).count(), "得满分");
        pieces("失分指标", lost.stream().filter(points -> points.signum() > 0).count(), "未得满分");
        BigDecimal sum = lost.stream().filter(points -> points.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        score("合计失分", sum, List.of(), "合计失分", "共失分");
    }

    private static Optional<BigDecimal> lost(Indicator row) {
        return row.weight().value().flatMap(weight -> row.score().value().map(weight::subtract));
    }

    private void pieces(String name, long count, String... labels) {
        figures.add(new Figure(name, List.of(labels), BigDecimal.valueOf(count), PIECES, List.of(), count + " 项"));
    }

    /** Actuals under the names of their rows; a name that stands twice tells nothing apart and is left out. */
    private void indicators() {
        form.indicators().stream()
                .filter(row -> !row.label().isBlank() && row.actualNumber().isPresent())
                .collect(Collectors.groupingBy(Indicator::label, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((label, rows) -> {
                    if (rows.size() == 1) {
                        actual(label, rows.getFirst());
                    }
                });
    }

    private void actual(String label, Indicator row) {
        BigDecimal actual = row.actualNumber().orElseThrow();
        String unit = PrintedUnits.ofTarget(row);
        String gap = unit.isEmpty() || unit.startsWith("%") ? "" : " ";
        figures.add(new Figure(
                "完成值：" + label,
                List.of(label),
                actual,
                List.of(unit),
                row.targetNumber().stream().toList(),
                Decimals.text(actual) + gap + unit));
    }
}
