package hengji.documents.recognise;

import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A budget block with a header row: items down the left, amounts in columns. */
final class BudgetTable {
    private final Sheet sheet;
    private final Draft draft;
    private final int header;
    private final List<Column> columns;
    private final Slot stub;

    private BudgetTable(Sheet sheet, Draft draft, int header, List<Column> columns) {
        this.sheet = sheet;
        this.draft = draft;
        this.header = header;
        this.columns = columns;
        this.stub = stub();
    }

    /** Finds a budget header: two money columns side by side, or items beside an amount. */
    static Optional<BudgetTable> find(Sheet sheet, int row, Draft draft) {
        List<Column> columns = new ArrayList<>();
        int adjacent = 0;
        boolean before = false;
        boolean amounts = false;
        for (Slot slot : sheet.filled(row)) {
            Optional<Term> term = amounts ? term(slot).or(() -> items(sheet, slot)) : term(slot);
            if (term.isPresent()) {
                columns.add(new Column(term, slot.column(), slot.endColumn(), slot.text()));
                adjacent += before ? 1 : 0;
                amounts |= isAmount(term.get());
            }
            before = term.isPresent();
        }
        boolean found = amounts && adjacent > 0 && !holdsAmounts(sheet, row);
        return found ? Optional.of(new BudgetTable(sheet, draft, row, columns)) : Optional.empty();
    }

    private static Optional<Term> term(Slot slot) {
        Optional<Term> known = slot.meaning().in(Term.Part.MONEY);
        String key = known.isPresent() || slot.raw().length() > 30 ? "" : Texts.key(slot.raw());
        if (key.endsWith("月执行率")) {
            return Optional.of(Term.RATE);
        }
        return key.endsWith("月执行数") || key.endsWith("月支出数") ? Optional.of(Term.EXECUTED) : known;
    }

    /** Labels with their amounts beside them are pairs and no header. */
    private static boolean holdsAmounts(Sheet sheet, int row) {
        return sheet.filled(row).stream()
                .anyMatch(slot ->
                        slot.meaning().isUnknown() && Amounts.find(slot.raw()).isPresent());
    }

    /** Right of the first amounts an unknown column that begins with a budget line names further items. */
    private static Optional<Term> items(Sheet sheet, Slot header) {
        boolean roles = header.meaning().isUnknown()
                && sheet.at(sheet.below(header.row()), header.column())
                        .meaning()
                        .isIn(Term.Part.ROLE);
        return roles ? Optional.of(Term.ITEM) : Optional.empty();
    }

    private static boolean isAmount(Term term) {
        return term == Term.INITIAL || term == Term.ADJUSTED || term == Term.EXECUTED || term == Term.AMOUNT;
    }

    private Slot stub() {
        Slot left = sheet.at(header, 0);
        boolean beside = !left.isBlank()
                && left.endColumn() <= itemColumn(columns.getFirst())
                && columns.getFirst().from() > 0;
        return beside || left.endRow() > header + 1 ? left : Slot.NONE;
    }

    /** The grid column of the items that belong to an amount column. */
    private int itemColumn(Column column) {
        int item = columns.stream()
                .filter(other -> other.is(Term.ITEM) && other.from() < column.from())
                .mapToInt(Column::from)
                .max()
                .orElse(-1);
        if (item >= 0) {
            return item;
        }
        int first = firstAmount();
        return first == 0 ? -1 : sheet.at(header, first - 1).column();
    }

    private int firstAmount() {
        return columns.stream()
                .filter(column -> column.term().isPresent() && !column.is(Term.ITEM))
                .mapToInt(Column::from)
                .min()
                .orElse(0);
    }

    /** Reads the block; the first row below it. */
    int read() {
        labels();
        int row = header + 1;
        while (row < sheet.rows() && (sheet.isBlank(row) || isMine(row))) {
            readRow(row);
            row++;
        }
        return row;
    }

    private void labels() {
        for (Slot slot : sheet.touching(header)) {
            if (!slot.isBlank()) {
                boolean label =
                        slot.meaning().isLabel() || slot == stub || term(slot).isPresent();
                if (label) {
                    slot.use();
                    draft.mark(slot.meaning());
                    draft.money.stateUnit(slot.raw());
                } else {
                    unknownColumn(slot);
                }
            }
        }
    }

    /** A column nobody knows: its cells are kept as texts under its header; before the amounts it names the items. */
    private void unknownColumn(Slot header) {
        header.use();
        if (header.column() < firstAmount()) {
            draft.money.stateUnit(header.raw());
            return;
        }
        columns.add(new Column(Optional.empty(), header.column(), header.endColumn(), header.text()));
    }

    private boolean isMine(int row) {
        if (BudgetTable.find(sheet, row, draft).isPresent()
                || IndicatorHeader.find(sheet, row).isPresent()) {
            return false;
        }
        for (Slot slot : sheet.filled(row)) {
            boolean role = slot.meaning().isIn(Term.Part.ROLE) || isItemLess(row);
            if (role) {
                return true;
            }
        }
        return (stub.covers(row) || isItemOfNoRole(row))
                && sheet.filled(row).stream().noneMatch(slot -> slot.meaning().isIn(Term.Part.TEXT));
    }

    /** An unknown item with amounts under the amounts, and more of the block below it. */
    private boolean isItemOfNoRole(int row) {
        Slot item = sheet.filled(row).getFirst();
        long amounts = columns.stream()
                .filter(column ->
                        column.term().isPresent() && isAmount(column.term().get()))
                .filter(column ->
                        Amounts.find(sheet.at(row, column.from()).raw()).isPresent())
                .count();
        return amounts > 1 && item.meaning().isUnknown() && item == itemSlot(columns.getLast(), row);
    }

    /** The header has no column for items: its single row of amounts is the total. */
    private boolean isItemLess(int row) {
        return row == header + 1
                && columns.stream().noneMatch(column -> column.is(Term.ITEM))
                && (itemSlot(columns.getFirst(), row) == stub
                        || itemSlot(columns.getFirst(), row).isBlank())
                && sheet.filled(row).stream()
                        .allMatch(slot -> Amounts.find(slot.raw()).isPresent()
                                || Amounts.findPercent(slot.raw()).isPresent());
    }

    private Slot itemSlot(Column column, int row) {
        int item = itemColumn(column);
        if (item < 0) {
            return stub;
        }
        Slot slot = sheet.at(row, item);
        for (int left = item - 1; left >= 0 && slot.isBlank(); left--) {
            Slot further = sheet.at(row, left);
            slot = further.row() == row && further.meaning().isIn(Term.Part.ROLE) ? further : slot;
        }
        return slot;
    }

    private void readRow(int row) {
        List<Slot> items = columns.stream()
                .filter(column -> !column.is(Term.ITEM) && column.term().isPresent())
                .map(column -> itemSlot(column, row))
                .distinct()
                .toList();
        for (Slot item : items) {
            readItem(row, item);
        }
    }

    private void readItem(int row, Slot item) {
        boolean total = (item == stub || (item.isBlank() && isItemLess(row))) && row == header + 1;
        Optional<BudgetRole> role = total
                ? Optional.of(BudgetRole.TOTAL)
                : item.meaning().in(Term.Part.ROLE).map(Roles::role);
        if (role.isEmpty()) {
            if (!item.isBlank() && item.row() == row) {
                unknownItem(row, item);
            }
            return;
        }
        item.use();
        draft.mark(item.meaning());
        draft.money.stateUnit(item.raw());
        MoneyLine line =
                draft.money.add(new MoneyLine(item.text(), role.get(), item.exists() ? item.place() : stub.place()));
        for (Column column : columns) {
            if (itemSlot(column, row) == item) {
                enter(line, column, row);
            }
        }
        sectionPoints(line);
    }

    private void enter(MoneyLine line, Column column, int row) {
        Slot slot = sheet.at(row, column.from());
        if (column.is(Term.ITEM) || (slot.column() < column.from() && slot.row() != row)) {
            return;
        }
        boolean merged = slot.row() < row;
        if (column.term().isEmpty()) {
            if (!merged && !slot.isUsed()) {
                draft.text(column.header(), slot.use().text(), slot.place());
            }
            return;
        }
        if (!merged) {
            value(line, column.term().get(), slot);
        }
    }

    private void value(MoneyLine line, Term term, Slot slot) {
        switch (term) {
            case INITIAL, AMOUNT -> line.amount(Term.INITIAL, amount(slot));
            case ADJUSTED, EXECUTED -> line.amount(term, amount(slot));
            case RATE -> line.figure(term, draft.fields.read(slot, "执行率", OptionalInt.empty(), Amounts::findPercent));
            case MONEY_WEIGHT, MONEY_SCORE ->
                line.figure(term, draft.fields.read(slot, "分值或得分", OptionalInt.empty(), Amounts::findPoints));
            case MONEY_REASON -> line.reason(slot.words());
            default -> {}
        }
    }

    private Field<Amounts.Amount> amount(Slot slot) {
        return draft.fields.read(slot, "金额", OptionalInt.empty(), Amounts::find);
    }

    /** Where no column holds the weight, the section's name may print it: 预算执行情况(20分). */
    private void sectionPoints(MoneyLine line) {
        if (line.role() != BudgetRole.TOTAL || line.has(Term.MONEY_WEIGHT) || stub.isBlank()) {
            return;
        }
        Optional<BigDecimal> points = Labels.points(stub.raw());
        points.ifPresent(weight -> line.figure(Term.MONEY_WEIGHT, Field.known(weight, stub.source())));
    }

    private void unknownItem(int row, Slot item) {
        item.use();
        List<String> values = new ArrayList<>();
        for (Column column : columns) {
            Slot slot = sheet.at(row, column.from());
            if (slot.row() == row && !slot.isUsed() && itemSlot(column, row) == item) {
                values.add(column.header() + " " + slot.use().text());
            }
        }
        draft.text(item.text(), String.join("；", values), item.place());
    }
}
