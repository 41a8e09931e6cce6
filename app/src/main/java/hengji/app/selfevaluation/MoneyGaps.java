package hengji.app.selfevaluation;

import hengji.app.assess.Assessed;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Money;
import hengji.app.path.Found;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetRole;
import hengji.core.scoring.ScoreSheet;
import hengji.core.scoring.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is still missing in the execution of the budget. */
record MoneyGaps(Assessed assessed) {
    /** Rules that a reason beside the money answers. */
    static final Set<Integer> RULES = Set.of(58, 59);

    private static final List<Column> FIGURES = List.of(Column.MONEY_ADJUSTED, Column.MONEY_EXECUTED);

    List<Gap> all() {
        List<Gap> gaps = new ArrayList<>(blanks());
        gaps.addAll(reasons());
        return gaps;
    }

    /** The figures that are blank, without which the execution cannot be told. */
    List<Gap> blanks() {
        List<Gap> gaps = new ArrayList<>();
        for (Line line : lines()) {
            FIGURES.stream()
                    .filter(column -> line.text(column).isBlank() && isDue(line))
                    .map(column -> blank(line, column))
                    .forEach(gaps::add);
        }
        withoutTotal().ifPresent(gaps::add);
        return gaps;
    }

    private List<Line> lines() {
        return assessed.sheet().of(Block.MONEY);
    }

    private static Gap blank(Line line, Column column) {
        return Gap.blank(
                line.lineage(),
                column,
                line.text(Column.MONEY_ITEM),
                Wording.of(
                        "请填写" + column.wording().zh(),
                        "fill in: " + column.wording().en()));
    }

    private Optional<Gap> withoutTotal() {
        boolean asked = assessed.evaluation()
                .score()
                .map(ScoreSheet::execution)
                .filter(line -> line.status() == Status.CANNOT_TELL)
                .isPresent();
        return asked && lines().stream().noneMatch(MoneyGaps::isTotal)
                ? Optional.of(new Gap(
                        "",
                        Optional.empty(),
                        "资金总额",
                        Wording.of(
                                "表上没有“资金总额”行，请在整表中补填",
                                "the form has no line of the total budget; add it in the whole form"),
                        Found.Weight.STOPS))
                : Optional.empty();
    }

    /** The total always says what was spent; another line where it had money. */
    private static boolean isDue(Line line) {
        return isTotal(line) || !line.text(Column.MONEY_INITIAL).isBlank();
    }

    private static boolean isTotal(Line line) {
        return Money.role(line.text(Column.MONEY_ITEM)) == BudgetRole.TOTAL;
    }

    private List<Gap> reasons() {
        return lines().stream()
                .limit(1)
                .flatMap(line -> assessed.evaluation().findings().stream()
                        .filter(finding -> RULES.contains(finding.card().number()))
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> new Gap(
                                line.lineage(),
                                Optional.of(Column.MONEY_REASON),
                                line.text(Column.MONEY_ITEM),
                                finding.message(),
                                Found.Weight.PROBLEM)))
                .toList();
    }
}
