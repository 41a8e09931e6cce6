package hengji.documents.samples;

import hengji.core.exact.AmountUnit;
import hengji.core.explain.Place;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Goal;
import hengji.core.form.Heads;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorDraft;
import hengji.core.form.Origin;
import hengji.core.form.Sign;
import hengji.core.form.Source;
import hengji.core.form.Task;
import hengji.core.form.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The published form as its text rendering has it: one cell a line, rows apart by blank lines. For recording only. */
final class SeedText {
    private static final Source SOURCE = new Source(Place.WHOLE, "");

    private final List<List<String>> rows = new ArrayList<>();

    private SeedText(List<String> lines) {
        rows.add(new ArrayList<>());
        for (String line : lines) {
            if (line.startsWith("\t")) {
                rows.getLast().add(line.substring(1));
            } else {
                rows.add(new ArrayList<>());
            }
        }
    }

    static Form form(List<String> lines) {
        return new SeedText(lines).form();
    }

    private Form form() {
        List<Indicator> indicators = indicators();
        return new Form(
                Origin.NONE,
                FormKind.DEPARTMENT_TARGET,
                heads(),
                budget(),
                List.of(new Goal(1, text(row("年度总体目标").get(1)), Field.absent(), Place.WHOLE)),
                tasks(),
                indicators,
                Total.NONE,
                Field.absent(),
                List.of(),
                List.of());
    }

    private Heads heads() {
        return new Heads(
                text("部门整体支出绩效目标完成情况自评表"),
                Field.known(2024, SOURCE),
                Field.absent(),
                text(row("部门名称").get(1)),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent());
    }

    private Budget budget() {
        List<String> amounts = rows.get(rows.indexOf(row("年度部门整体支出预算")) + 1);
        return new Budget(
                AmountUnit.TEN_THOUSAND,
                false,
                List.of(
                        line(BudgetRole.TOTAL, amounts.get(1)),
                        line(BudgetRole.FISCAL, amounts.get(2)),
                        line(BudgetRole.OTHER, amounts.get(3))));
    }

    private static BudgetLine line(BudgetRole role, String amount) {
        return BudgetLine.ofInitial(role.chinese(), role, number(amount.strip().replace(",", "")), Place.WHOLE);
    }

    private List<Task> tasks() {
        return rows.subList(rows.indexOf(row("年度主要任务")) + 1, rows.indexOf(row("年度绩效指标"))).stream()
                .filter(row -> row.size() >= 3)
                .map(row -> new Task(text(row.get(1)), text(row.get(2)), Field.absent(), Field.absent(), Place.WHOLE))
                .toList();
    }

    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        String level1 = "";
        String level2 = "";
        for (List<String> row : rows.subList(rows.indexOf(row("年度绩效指标")) + 1, rows.size())) {
            if (row.size() >= 8) {
                level1 = row.get(1).isBlank() ? level1 : row.get(1);
                level2 = row.get(2).isBlank() ? level2 : row.get(2);
                indicators.add(indicator(indicators.size() + 1, row, level1, level2));
            }
        }
        return indicators;
    }

    private static Indicator indicator(int number, List<String> row, String level1, String level2) {
        return new IndicatorDraft(number, Place.WHOLE)
                .level1(text(level1))
                .level2(text(level2))
                .name(text(row.get(3)))
                .sign(sign(row.get(4)))
                .target(figure(row.get(5)))
                .unit(row.get(6).isBlank() ? new Field.Blank<>(SOURCE) : text(row.get(6)))
                .weight(number(row.get(7)))
                .toIndicator();
    }

    private static Field<Sign> sign(String text) {
        return Arrays.stream(Sign.values())
                .filter(sign -> sign.chinese().equals(text))
                .findFirst()
                .map(sign -> Field.known(sign, SOURCE))
                .orElseThrow();
    }

    private static Field<Figure> figure(String text) {
        boolean numeric = text.matches("\\d+(\\.\\d+)?");
        return Field.known(new Figure(text, numeric ? Optional.of(new BigDecimal(text)) : Optional.empty()), SOURCE);
    }

    private List<String> row(String label) {
        return rows.stream()
                .filter(row -> !row.isEmpty() && row.getFirst().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Field<BigDecimal> number(String text) {
        return text.isBlank() ? new Field.Blank<>(SOURCE) : Field.known(new BigDecimal(text), SOURCE);
    }

    private static Field<String> text(String text) {
        return Field.known(text, SOURCE);
    }
}
