package hengji.app.carry;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a whole form of last year for this year; figures stay as proposals, results stay behind. */
public final class FormCarrying {
    private static final Set<Column> STORIES =
            EnumSet.of(Column.GOAL_TEXT, Column.TASK_NAME, Column.TASK_CONTENT, Column.TEXT_TEXT, Column.TEXT_HEADING);
    private static final Set<Column> TERMS = EnumSet.of(
            Column.NAME, Column.MET_WHEN, Column.PARTLY_WHEN, Column.UNMET_WHEN, Column.PROOF, Column.MONEY_ITEM);
    private static final Set<Column> FIGURES = EnumSet.of(Column.TARGET, Column.MONEY_INITIAL, Column.TASK_AMOUNT);
    private static final Pattern NUMBER = Pattern.compile("[\\d,]+(?:\\.\\d+)?");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}");
    private static final int FEWEST_DIGITS = 3;

    private final TextCarrying stories;
    private final TextCarrying terms;
    private final TextCarrying wishes;

    public FormCarrying(Shift shift, Map<Block, List<Line>> lines) {
        this.stories = new TextCarrying(shift.withFigures(figures(lines)));
        this.terms = new TextCarrying(shift);
        this.wishes = TextCarrying.onlyWishes(shift);
    }

    public CarriedForm carry(Map<Block, List<Line>> lines) {
        Map<Block, List<CarriedLine>> blocks = new EnumMap<>(Block.class);
        lines.forEach((block, kept) -> blocks.put(block, carried(kept)));
        return CarriedForm.of(blocks);
    }

    private List<CarriedLine> carried(List<Line> lines) {
        List<CarriedLine> carried = new ArrayList<>();
        for (Line line : lines) {
            carried.add(carried(line, carried.size() + 1));
        }
        return carried;
    }

    private CarriedLine carried(Line line, int number) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        List<CarriedCell> told = new ArrayList<>();
        for (Column column : Column.of(line.block())) {
            String before =
                    column.phase() == Column.Phase.TARGET || column == Column.TEXT_TEXT ? line.text(column) : "";
            CarriedCell cell = new CarriedCell(number, column, before, carried(column, before));
            texts.put(column, cell.carried().text());
            if (cell.isWorthTelling()) {
                told.add(cell);
            }
        }
        return new CarriedLine(new Line("", texts, Line.Care.NONE), told);
    }

    private Carried carried(Column column, String text) {
        if (STORIES.contains(column)) {
            return stories.carry(text);
        }
        if (TERMS.contains(column)
                || (column == Column.TARGET && WORDS.matcher(text).find())) {
            return terms.carry(text);
        }
        return FIGURES.contains(column) ? wishes.carry(text) : new Carried(text, List.of(), List.of());
    }

    /** The amounts and values of the form that a text is likely to repeat. */
    private static Set<BigDecimal> figures(Map<Block, List<Line>> lines) {
        return Stream.of(Block.MONEY, Block.TASK, Block.ROW)
                .flatMap(block -> lines.getOrDefault(block, List.of()).stream())
                .flatMap(line -> FIGURES.stream().map(line::text))
                .filter(text -> NUMBER.matcher(text).matches() && text.length() >= FEWEST_DIGITS)
                .map(text -> new BigDecimal(text.replace(",", "")).stripTrailingZeros())
                .collect(Collectors.toUnmodifiableSet());
    }
}
