package hengji.app.intake;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.core.exact.AmountUnit;
import hengji.documents.recognise.words.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft beside a file, line by line. What the file leaves blank is no difference, and what only the draft has stays.
 *
 * @param list where they differ, in the order of the file
 * @param onlyHere lines that only the draft has
 * @param alike how many lines say the same
 */
public record Differences(List<Difference> list, List<Line> onlyHere, int alike) {
    private static final List<Block> ORDER = List.of(Block.MONEY, Block.GOAL, Block.TASK, Block.ROW, Block.TEXT);

    public Differences {
        list = List.copyOf(list);
        onlyHere = List.copyOf(onlyHere);
    }

    /**
     * Compares what both plan; results are not compared.
     *
     * @param file the file's lines
     * @param unit of the file's amounts
     */
    public static Differences between(Sheet draft, Map<Block, List<Line>> file, AmountUnit unit) {
        List<Difference> list = new ArrayList<>();
        List<Line> onlyHere = new ArrayList<>();
        int alike = 0;
        for (Block block : ORDER) {
            List<Line> there = file.getOrDefault(block, List.of()).stream()
                    .map(line -> converted(line, unit, draft.head().unit()))
                    .toList();
            Pairs pairs = Pairs.of(block, draft.of(block), there);
            pairs.list().forEach(pair -> list.addAll(differences(pair)));
            onlyHere.addAll(pairs.onlyHere());
            alike += (int) pairs.list().stream()
                    .filter(pair -> differences(pair).isEmpty())
                    .count();
        }
        return new Differences(list, onlyHere, alike);
    }

    public List<Difference.Changed> changed() {
        return list.stream()
                .filter(Difference.Changed.class::isInstance)
                .map(Difference.Changed.class::cast)
                .toList();
    }

    public List<Difference.Added> added() {
        return list.stream()
                .filter(Difference.Added.class::isInstance)
                .map(Difference.Added.class::cast)
                .toList();
    }

    private static List<Difference> differences(Pairs.Pair pair) {
        if (pair.here().isEmpty()) {
            return pair.there().isBlank() ? List.of() : List.of(new Difference.Added(pair.there(), pair.place()));
        }
        Line here = pair.here().get();
        List<Difference.Cell> cells = Column.of(here.block()).stream()
                .filter(column -> column.phase() == Column.Phase.TARGET || column == Column.TEXT_TEXT)
                .filter(column -> !pair.there().text(column).isBlank())
                .filter(column ->
                        !Sameness.is(column, here.text(column), pair.there().text(column)))
                .map(column -> new Difference.Cell(
                        here.lineage(), column, here.text(column), pair.there().text(column)))
                .toList();
        return cells.isEmpty() ? List.of() : List.of(new Difference.Changed(here, cells));
    }

    /** The same amounts in the draft's unit; a text that is no amount stays as it is. */
    private static Line converted(Line line, AmountUnit from, AmountUnit to) {
        if (from == to || (line.block() != Block.MONEY && line.block() != Block.TASK)) {
            return line;
        }
        Map<Column, String> cells = new EnumMap<>(line.cells());
        for (Column column : List.of(Column.MONEY_INITIAL, Column.TASK_AMOUNT)) {
            Optional<BigDecimal> amount = Amounts.find(line.text(column))
                    .filter(read -> read.unit().isEmpty())
                    .map(Amounts.Amount::number);
            amount.ifPresent(
                    number -> cells.put(column, from.convert(number, to).toPlainString()));
        }
        return new Line(line.lineage(), cells, line.care());
    }
}
