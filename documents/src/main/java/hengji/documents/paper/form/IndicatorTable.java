package hengji.documents.paper.form;

import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.TextBlock;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.documents.paper.form.FurtherColumns.Further;
import hengji.documents.paper.form.Slots.Slot;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The indicators of a form with their merged levels, under a header that is repeated on every page. */
final class IndicatorTable {
    private static final String COMPUTED = "系统测算分";
    /** Em a column of the form's own gets at least. */
    private static final int LEAST = 3;

    private static final int COLUMNS_AT_FULL_SIZE = 8;
    private static final int FULL_SIZE = 200;
    private static final int SMALL_SIZE = 180;

    private final Form form;
    private final FurtherColumns further;
    private final List<Slot> slots;
    private final Headings headings;
    private final Map<Integer, ScoreLine> computed;

    IndicatorTable(Form form, Edition edition, Optional<ScoreSheet> scores) {
        this.form = form;
        Optional<ScoreSheet> shown = scores.filter(_ -> edition == Edition.DRAFT);
        further = new FurtherColumns(
                form.texts(), form.indicators().stream().map(Indicator::place).toList());
        slots = Slots.of(form, edition, further, shown.isPresent());
        headings = new Headings(form, slots.contains(new Slot.Official(Column.SIGN)));
        computed = shown.map(IndicatorTable::byRow).orElse(Map.of());
    }

    Headings headings() {
        return headings;
    }

    /** Whether a text stands in one of its columns. */
    boolean holds(TextBlock text) {
        return further.holds(text);
    }

    int columnCount() {
        return slots.size();
    }

    /** Where its columns begin and end on paper of that width. */
    List<Integer> edges(int width) {
        List<Integer> edges = new ArrayList<>();
        int at = 0;
        for (int column : widths(width)) {
            at += column;
            edges.add(at);
        }
        return edges;
    }

    PaperTable toTable(int width) {
        List<PaperRow> rows = new ArrayList<>();
        headings.indicators()
                .ifPresent(text -> rows.add(PaperRow.of(PaperCell.label(text).across(columnCount()))));
        rows.add(new PaperRow(slots.stream()
                .map(slot -> PaperCell.label(WordBreaks.heading(heading(slot))))
                .toList()));
        int header = rows.size();
        for (int i = 0; i < form.indicators().size(); i++) {
            rows.add(row(i));
        }
        totalRow().ifPresent(rows::add);
        return new PaperTable(widths(width), header, rows, true);
    }

    private List<Integer> widths(int width) {
        int em = columnCount() > COLUMNS_AT_FULL_SIZE ? SMALL_SIZE : FULL_SIZE;
        return ColumnWidths.of(width, em, slots.stream().map(this::need).toList());
    }

    private ColumnWidths.Need need(Slot slot) {
        String heading = WordBreaks.heading(heading(slot));
        return switch (slot) {
            case Slot.Official(Column column) ->
                column.need(
                        heading,
                        form.indicators().stream()
                                .map(row -> column.cell(row).text())
                                .toList());
            case Slot.Computed() -> Column.SCORE.need(heading, List.of());
            case Slot.Own(Further column) ->
                new ColumnWidths.Need(
                        LEAST,
                        true,
                        heading,
                        column.texts().values().stream().map(TextBlock::text).toList());
        };
    }

    private String heading(Slot slot) {
        return switch (slot) {
            case Slot.Official(Column column) -> headings.of(column);
            case Slot.Computed() -> COMPUTED;
            case Slot.Own(Further column) -> column.heading();
        };
    }

    private PaperRow row(int index) {
        List<PaperCell> cells = new ArrayList<>();
        for (Slot slot : slots) {
            switch (slot) {
                case Slot.Official(Column column) ->
                    cell(column, form.indicators(), index).ifPresent(cells::add);
                case Slot.Computed() -> cells.add(computedCell(form.indicators().get(index)));
                case Slot.Own(Further column) -> cells.add(own(column, index));
            }
        }
        return new PaperRow(cells);
    }

    private static PaperCell own(Further column, int row) {
        return PaperCell.of(column.text(row)).aligned(column.isProse() ? Align.START : Align.CENTER);
    }

    private Optional<PaperCell> cell(Column column, List<Indicator> all, int index) {
        PaperCell cell = column.cell(all.get(index));
        return switch (column) {
            case LEVEL1 -> merged(cell, all, index, IndicatorTable::firstLevel);
            case LEVEL2 -> merged(cell, all, index, row -> firstLevel(row) + "\n" + Printed.text(row.level2()));
            default -> Optional.of(cell);
        };
    }

    private static Optional<PaperCell> merged(
            PaperCell cell, List<Indicator> all, int index, Function<Indicator, String> level) {
        String here = level.apply(all.get(index));
        if (cell.text().isEmpty()) {
            return Optional.of(cell);
        }
        if (index > 0 && level.apply(all.get(index - 1)).equals(here)) {
            return Optional.empty();
        }
        int end = index + 1;
        while (end < all.size() && level.apply(all.get(end)).equals(here)) {
            end++;
        }
        return Optional.of(cell.down(end - index));
    }

    private static String firstLevel(Indicator row) {
        return Printed.text(row.level1());
    }

    private PaperCell computedCell(Indicator row) {
        return Optional.ofNullable(computed.get(row.row()))
                .map(IndicatorTable::computedCell)
                .orElseGet(() -> PaperCell.of(""));
    }

    private static PaperCell computedCell(ScoreLine line) {
        return line.score()
                .map(score -> PaperCell.number(Printed.score(score), score, "0.00"))
                .orElseGet(() -> PaperCell.of(Tone.QUIET, line.status().chinese()));
    }

    private Optional<PaperRow> totalRow() {
        boolean printed = !(form.total().weight() instanceof Field.Absent<?>)
                || !(form.total().score() instanceof Field.Absent<?>);
        return printed ? Optional.of(sums()) : Optional.empty();
    }

    private PaperRow sums() {
        int lead = (int) slots.stream().takeWhile(slot -> !isSummed(slot)).count();
        List<PaperCell> cells = new ArrayList<>(List.of(PaperCell.label("合计").across(lead)));
        slots.stream().skip(lead).map(this::sum).forEach(cells::add);
        return new PaperRow(cells);
    }

    private static boolean isSummed(Slot slot) {
        return slot instanceof Slot.Official(Column column) && (column == Column.WEIGHT || column == Column.SCORE);
    }

    private PaperCell sum(Slot slot) {
        return switch (slot) {
            case Slot.Official(Column column)
            when column == Column.WEIGHT -> Printed.plain(form.total().weight());
            case Slot.Official(Column column)
            when column == Column.SCORE -> Printed.scored(form.total().score());
            case Slot.Official _, Slot.Computed _, Slot.Own _ -> PaperCell.of("");
        };
    }

    private static Map<Integer, ScoreLine> byRow(ScoreSheet sheet) {
        return sheet.indicators().stream().collect(Collectors.toMap(ScoreLine::row, line -> line));
    }
}
