package hengji.documents.paper;

import hengji.core.exact.Decimals;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.documents.paper.form.Printed;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the report says of money: only amounts the form holds, and differences between them. */
final class MoneyPassages {
    private final Form form;
    private final Budget budget;
    private final String unit;

    MoneyPassages(Form form) {
        this.form = form;
        budget = form.budget();
        unit = budget.unit().chinese();
    }

    List<Part> income() {
        List<String> sentences = new ArrayList<>();
        Optional<BudgetLine> total = budget.find(BudgetRole.TOTAL);
        total.flatMap(line -> line.initial().value())
                .ifPresent(amount -> sentences.add(FormFacts.year(form) + "年年初预算" + money(amount)));
        total.flatMap(line -> line.adjusted().value()).ifPresent(amount -> sentences.add("全年预算" + money(amount)));
        for (BudgetLine line : budget.lines()) {
            if (line.role() != BudgetRole.TOTAL) {
                amount(line).ifPresent(amount -> sentences.add(line.item() + money(amount)));
            }
        }
        return sentences.isEmpty() ? List.of() : List.of(body(String.join("，", sentences) + "。"));
    }

    List<Part> spending() {
        Optional<BudgetLine> total =
                budget.find(BudgetRole.TOTAL).filter(line -> line.executed().isKnown());
        if (total.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(body(executed(total.get())));
        parts.addAll(chart(total.get()));
        return parts;
    }

    List<Part> unspent() {
        List<String> sentences = new ArrayList<>();
        budget.find(BudgetRole.CARRIED_OVER)
                .flatMap(MoneyPassages::amount)
                .ifPresent(amount -> sentences.add("上年结转资金" + money(amount)));
        budget.find(BudgetRole.TOTAL)
                .flatMap(line -> difference(line.adjusted(), line.executed()))
                .ifPresent(amount -> sentences.add("全年预算数与全年执行数相差" + money(amount)));
        return sentences.isEmpty() ? List.of() : List.of(body(String.join("，", sentences) + "。"));
    }

    private String executed(BudgetLine line) {
        StringBuilder text = new StringBuilder(
                "全年执行" + line.executed().value().map(this::money).orElse(""));
        rate(line)
                .ifPresent(rate ->
                        text.append("，预算执行率").append(Decimals.text(rate)).append('%'));
        line.reason().value().ifPresent(reason -> text.append("。").append(reason));
        return text.toString().endsWith("。") ? text.toString() : text + "。";
    }

    private static Optional<BigDecimal> rate(BudgetLine line) {
        return line.rate()
                .value()
                .or(() -> line.adjusted()
                        .value()
                        .filter(adjusted -> adjusted.signum() > 0)
                        .flatMap(adjusted -> line.executed().value().map(done -> Decimals.percent(done, adjusted))));
    }

    private List<Part> chart(BudgetLine line) {
        List<Part.Bar> bars = new ArrayList<>();
        line.initial().value().ifPresent(amount -> bars.add(new Part.Bar("年初预算数", amount)));
        line.adjusted().value().ifPresent(amount -> bars.add(new Part.Bar("全年预算数", amount)));
        line.executed().value().ifPresent(amount -> bars.add(new Part.Bar("全年执行数", amount)));
        String title = "图1　预算与执行（" + unit + "）";
        return List.of(Part.Line.of(Part.Style.CAPTION, title), new Part.Bars(title, bars, "#,##0.00"), table(bars));
    }

    private static PaperTable table(List<Part.Bar> bars) {
        List<PaperCell> head = new ArrayList<>();
        List<PaperCell> figures = new ArrayList<>();
        for (Part.Bar bar : bars) {
            head.add(PaperCell.label(bar.label()));
            figures.add(PaperCell.of(Printed.money(bar.value())));
        }
        List<Integer> shares = bars.stream().map(_ -> 1).toList();
        List<PaperRow> rows = List.of(new PaperRow(head), new PaperRow(figures));
        return PaperTable.of(Layout.textWidth(false), shares, 1, rows, false);
    }

    private static Optional<BigDecimal> amount(BudgetLine line) {
        return line.adjusted().value().or(() -> line.initial().value());
    }

    private static Optional<BigDecimal> difference(Field<BigDecimal> one, Field<BigDecimal> other) {
        return one.value().flatMap(first -> other.value().map(first::subtract));
    }

    private String money(BigDecimal amount) {
        return " " + Printed.money(amount) + " " + unit;
    }

    private static Part body(String text) {
        return Part.Line.of(Part.Style.BODY, text);
    }
}
