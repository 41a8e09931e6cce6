package hengji.documents.recognise;

import hengji.core.form.Field;
import hengji.core.form.Task;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The main tasks of the year (年度主要任务): a header and a row for each. */
final class TaskTable {
    private final Sheet sheet;
    private final Draft draft;
    private final int header;
    private final List<Column> columns;

    private TaskTable(Sheet sheet, Draft draft, int header, List<Column> columns) {
        this.sheet = sheet;
        this.draft = draft;
        this.header = header;
        this.columns = columns;
    }

    static Optional<TaskTable> find(Sheet sheet, int row, Draft draft) {
        List<Slot> filled = sheet.filled(row);
        List<Column> columns = new ArrayList<>();
        boolean content = false;
        for (Slot slot : filled) {
            boolean section = slot.meaning().is(Term.SECTION_TASKS)
                    && (slot.endRow() > row + 1
                            || sheet.rightOf(slot, row).meaning().is(Term.TASK_NAME));
            Optional<Term> term = section ? Optional.empty() : slot.meaning().in(Term.Part.TASK);
            if (!section) {
                columns.add(new Column(term, slot.column(), slot.endColumn(), slot.text()));
                content |= term.isPresent() && term.get() != Term.TASK_NAME;
            }
        }
        boolean named = columns.stream().anyMatch(column -> column.is(Term.TASK_NAME));
        boolean known =
                columns.stream().filter(column -> column.term().isEmpty()).count() <= 1;
        return named && content && known && columns.size() > 1
                ? Optional.of(new TaskTable(sheet, draft, row, columns))
                : Optional.empty();
    }

    /** Reads the tasks; the first row below them. */
    int read() {
        for (Slot slot : sheet.touching(header)) {
            slot.use();
            draft.mark(slot.meaning());
            draft.money.stateUnit(slot.raw());
        }
        int row = belowHeader();
        while (row < sheet.rows() && (sheet.isBlank(row) || isTask(row))) {
            if (!sheet.isBlank(row)) {
                readRow(row);
            }
            row++;
        }
        return row;
    }

    /** A second header row divides the amounts: 总额, 财政拨款, 其他资金. */
    private int belowHeader() {
        int end = sheet.filled(header).stream()
                .filter(slot -> slot.meaning().is(Term.TASK_NAME)
                        && slot.column() >= columns.getFirst().from())
                .mapToInt(Slot::endRow)
                .max()
                .orElse(header + 1);
        end = end == header + 1 && dividesAmounts(end) ? end + 1 : end;
        for (int row = header + 1; row < end; row++) {
            for (Slot slot : sheet.filled(row)) {
                slot.use();
                if (columns.stream().noneMatch(column -> column.from() == slot.column())) {
                    columns.add(new Column(Optional.empty(), slot.column(), slot.endColumn(), slot.text()));
                }
            }
        }
        return end;
    }

    private boolean dividesAmounts(int row) {
        int from = columns.stream()
                .filter(column -> column.is(Term.TASK_AMOUNT))
                .mapToInt(Column::from)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return row < sheet.rows()
                && !sheet.isBlank(row)
                && sheet.filled(row).stream()
                        .allMatch(slot -> slot.column() >= from
                                && (slot.meaning().isIn(Term.Part.ROLE)
                                        || slot.meaning().isIn(Term.Part.TASK)));
    }

    private boolean isTask(int row) {
        Slot first = sheet.filled(row).getFirst();
        boolean outside = first.column() < columns.getFirst().from();
        boolean other = IndicatorHeader.find(sheet, row).isPresent();
        boolean label = first.meaning().isLabel()
                && first.column() <= columns.getFirst().from()
                && !sheet.rightOf(first, row).isBlank();
        boolean wide =
                first.endColumn() > columns.get(1).from() && !first.meaning().isIn(Term.Part.TOTAL);
        return !outside && !other && !label && !wide && !first.meaning().isIn(Term.Part.TEXT);
    }

    private void readRow(int row) {
        Slot name = slot(Term.TASK_NAME, row);
        if (name.meaning().isIn(Term.Part.TOTAL)) {
            total(row);
            return;
        }
        Field<BigDecimal> amount = draft.fields
                .read(slot(Term.TASK_AMOUNT, row), "任务金额", OptionalInt.empty(), Amounts::find)
                .map(Amounts.Amount::number);
        draft.tasks.add(new Task(
                name.words(),
                slot(Term.TASK_CONTENT, row).words(),
                amount,
                slot(Term.TASK_ACHIEVED, row).words(),
                name.place()));
        for (Column column : columns) {
            Slot slot = sheet.at(row, column.from());
            if (slot.row() == row && !slot.isUsed() && slot.column() == column.from()) {
                draft.text(column.header(), slot.use().text(), slot.place());
            }
        }
    }

    private void total(int row) {
        List<Slot> cells = sheet.filled(row);
        String figures = String.join(
                "；", cells.stream().skip(1).map(cell -> cell.use().text()).toList());
        draft.text(
                "年度主要任务" + cells.getFirst().use().text(),
                figures,
                cells.getFirst().place());
    }

    private Slot slot(Term term, int row) {
        return columns.stream()
                .filter(column -> column.is(term))
                .findFirst()
                .map(column -> sheet.at(row, column.from()))
                .filter(slot -> slot.row() == row)
                .orElse(Slot.NONE);
    }
}
