package hengji.documents.paper.form;

import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The indicators of a form with their merged levels, under a header that is repeated on every page. */
final class IndicatorTable {
    private static final Set<Column> OWN =
            EnumSet.of(Column.ADJUSTMENT, Column.EVIDENCE, Column.JUDGEMENT, Column.REVIEW);
    /** Columns beside the official ones that a draft drops while nothing stands in them. */
    private static final Set<Column> ONLY_FILLED = EnumSet.of(Column.ADJUSTMENT, Column.JUDGEMENT, Column.REVIEW);

    private static final String COMPUTED = "系统测算分";
    private static final int COLUMNS_AT_FULL_SIZE = 8;
    private static final int FULL_SIZE = 200;
    private static final int SMALL_SIZE = 180;

    private final Form form;
    private final List<Column> columns;
    private final Headings headings;
    private final Optional<Map<Integer, ScoreLine>> computed;

    IndicatorTable(Form form, Edition edition, Optional<ScoreSheet> scores) {
        this.form = form;
        columns = Arrays.stream(Column.values())
                .filter(column -> edition == Edition.DRAFT || !OWN.contains(column))
                .filter(column -> form.indicators().stream()
                        .anyMatch(ONLY_FILLED.contains(column) ? column::isFilled : column::isOn))
                .toList();
        headings = new Headings(form.kind(), columns.contains(Column.SIGN));
        computed = scores.filter(_ -> edition == Edition.DRAFT).map(IndicatorTable::byRow);
    }

    Headings headings() {
        return headings;
    }

    int columnCount() {
        return columns.size() + (computed.isPresent() ? 1 : 0);
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
        rows.add(PaperRow.of(PaperCell.label("年度绩效指标").across(columnCount())));
        rows.add(header());
        List<Indicator> indicators = form.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            rows.add(row(indicators, i));
        }
        totalRow().ifPresent(rows::add);
        return new PaperTable(widths(width), 2, rows, true);
    }

    private List<Integer> widths(int width) {
        List<ColumnWidths.Need> needs = new ArrayList<>();
        for (Column column : columns) {
            List<String> texts = form.indicators().stream()
                    .map(row -> column.cell(row).text())
                    .toList();
            needs.add(column.need(WordBreaks.heading(headings.of(column)), texts));
            if (column == afterComputed() && computed.isPresent()) {
                needs.add(Column.SCORE.need(WordBreaks.heading(COMPUTED), List.of()));
            }
        }
        int em = columnCount() > COLUMNS_AT_FULL_SIZE ? SMALL_SIZE : FULL_SIZE;
        return ColumnWidths.of(width, em, needs);
    }

    private Column afterComputed() {
        return columns.contains(Column.SCORE) ? Column.SCORE : Column.WEIGHT;
    }

    private PaperRow header() {
        return cells(
                column -> Optional.of(PaperCell.label(WordBreaks.heading(headings.of(column)))),
                () -> PaperCell.label(WordBreaks.heading(COMPUTED)));
    }

    private PaperRow row(List<Indicator> all, int index) {
        Indicator row = all.get(index);
        return cells(column -> cell(column, all, index), () -> computedCell(row));
    }

    private PaperRow cells(Function<Column, Optional<PaperCell>> cell, java.util.function.Supplier<PaperCell> own) {
        List<PaperCell> cells = new ArrayList<>();
        for (Column column : columns) {
            cell.apply(column).ifPresent(cells::add);
            if (column == afterComputed() && computed.isPresent()) {
                cells.add(own.get());
            }
        }
        return new PaperRow(cells);
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
        Optional<ScoreLine> line = computed.flatMap(lines -> Optional.ofNullable(lines.get(row.row())));
        return line.map(IndicatorTable::computedCell).orElseGet(() -> PaperCell.of(""));
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
        int lead = (int) columns.stream()
                .takeWhile(column -> column != Column.WEIGHT && column != Column.SCORE)
                .count();
        List<PaperCell> cells = new ArrayList<>(List.of(PaperCell.label("合计").across(lead)));
        for (Column column : columns.subList(lead, columns.size())) {
            cells.add(
                    switch (column) {
                        case WEIGHT -> Printed.plain(form.total().weight());
                        case SCORE -> Printed.scored(form.total().score());
                        default -> PaperCell.of("");
                    });
            if (column == afterComputed() && computed.isPresent()) {
                cells.add(PaperCell.of(""));
            }
        }
        return new PaperRow(cells);
    }

    private static Map<Integer, ScoreLine> byRow(ScoreSheet sheet) {
        return sheet.indicators().stream().collect(Collectors.toMap(ScoreLine::row, line -> line));
    }
}
