package hengji.documents.paper.form;

import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.documents.paper.form.FurtherColumns.Further;
import hengji.documents.paper.form.RuledTable.Piece;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.PaperCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The money of a form: one amount a line in target forms, budget and execution in the others. */
final class BudgetBlock {
    private static final int LINES_SIDE_BY_SIDE = 4;
    private static final int FURTHER_SHARE = 17;

    /** The columns beside the item. */
    private enum Amount {
        INITIAL("年初预算数", 17),
        ADJUSTED("全年预算数", 17),
        EXECUTED("全年执行数", 17),
        WEIGHT("分值", 9),
        RATE("执行率", 16),
        SCORE("得分", 9),
        REASON("原因", 28);

        private final String heading;
        private final int share;

        Amount(String heading, int share) {
            this.heading = heading;
            this.share = share;
        }

        private Field<?> field(BudgetLine line) {
            return switch (this) {
                case INITIAL -> line.initial();
                case ADJUSTED -> line.adjusted();
                case EXECUTED -> line.executed();
                case WEIGHT -> line.weight();
                case RATE -> line.rate();
                case SCORE -> line.score();
                case REASON -> line.reason();
            };
        }

        PaperCell cell(BudgetLine line) {
            return switch (this) {
                case INITIAL -> Printed.amount(line.initial()).aligned(Align.END);
                case ADJUSTED -> Printed.amount(line.adjusted()).aligned(Align.END);
                case EXECUTED -> Printed.amount(line.executed()).aligned(Align.END);
                case WEIGHT -> Printed.plain(line.weight());
                case RATE -> Printed.rate(line.rate());
                case SCORE -> Printed.scored(line.score());
                case REASON -> Printed.prose(line.reason());
            };
        }

        boolean isOn(Budget budget) {
            return budget.lines().stream().anyMatch(line -> !(field(line) instanceof Field.Absent<?>));
        }
    }

    private BudgetBlock() {}

    static void addTo(RuledTable table, Budget budget, FurtherColumns further, Headings headings) {
        List<Amount> amounts = Arrays.stream(Amount.values())
                .filter(amount -> amount.isOn(budget))
                .toList();
        if (budget.lines().isEmpty()) {
            return;
        }
        String label =
                headings.budget() + (budget.unitStated() ? "（" + budget.unit().chinese() + "）" : "");
        boolean sideBySide = isSideBySide(budget) && further.columns().isEmpty();
        table.add(label, sideBySide ? sideBySide(budget) : oneALine(budget, amounts, further.columns(), headings));
    }

    private static List<List<Piece>> sideBySide(Budget budget) {
        return List.of(
                budget.lines().stream()
                        .map(line -> new Piece(1, PaperCell.label(line.item())))
                        .toList(),
                budget.lines().stream()
                        .map(line -> new Piece(1, Printed.amount(line.initial())))
                        .toList());
    }

    private static boolean isSideBySide(Budget budget) {
        return Arrays.stream(Amount.values())
                        .filter(amount -> amount.isOn(budget))
                        .allMatch(Amount.INITIAL::equals)
                && budget.lines().size() <= LINES_SIDE_BY_SIDE;
    }

    private static List<List<Piece>> oneALine(
            Budget budget, List<Amount> amounts, List<Further> further, Headings headings) {
        List<List<Piece>> rows = new ArrayList<>();
        List<Piece> head = row(
                PaperCell.label("资金来源"),
                amounts,
                amount -> PaperCell.label(amount == Amount.EXECUTED ? headings.executed() : amount.heading));
        further.forEach(column -> head.add(new Piece(FURTHER_SHARE, PaperCell.label(column.heading()))));
        rows.add(head);
        for (int i = 0; i < budget.lines().size(); i++) {
            BudgetLine line = budget.lines().get(i);
            List<Piece> row = row(PaperCell.of(line.item()), amounts, amount -> amount.cell(line));
            for (Further column : further) {
                row.add(new Piece(FURTHER_SHARE, PaperCell.of(column.text(i))));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Piece> row(PaperCell item, List<Amount> amounts, Function<Amount, PaperCell> cell) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(26, item)));
        for (Amount amount : amounts) {
            pieces.add(new Piece(amount.share, cell.apply(amount)));
        }
        return pieces;
    }
}
