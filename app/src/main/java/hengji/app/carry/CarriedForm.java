package hengji.app.carry;

import hengji.app.form.Block;
import hengji.app.form.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form of last year written for this year, without what only last year knew.
 *
 * @param lines as they now read; identities, locks and assignments are left behind
 * @param cells every cell in which something was replaced or wants a look, in the order of the form
 */
public record CarriedForm(Map<Block, List<Line>> lines, List<CarriedCell> cells) {
    public CarriedForm {
        lines = Map.copyOf(lines);
        cells = List.copyOf(cells);
    }

    /** The cells in which something was replaced. */
    public List<CarriedCell> replaced() {
        return cells.stream()
                .filter(cell -> !cell.carried().replaced().isEmpty())
                .toList();
    }

    /** The cells in which something wants a look. */
    public List<CarriedCell> left() {
        return cells.stream().filter(cell -> !cell.carried().left().isEmpty()).toList();
    }

    /** Every different piece that wants a look, with its cause, once. */
    public List<Carried.Left> questions() {
        return cells.stream()
                .flatMap(cell -> cell.carried().left().stream())
                .distinct()
                .toList();
    }

    static CarriedForm of(Map<Block, List<CarriedLine>> blocks) {
        Map<Block, List<Line>> lines = new EnumMap<>(Block.class);
        blocks.forEach((block, carried) ->
                lines.put(block, carried.stream().map(CarriedLine::line).toList()));
        List<CarriedCell> cells = Stream.of(Block.GOAL, Block.TASK, Block.MONEY, Block.ROW, Block.TEXT)
                .flatMap(block -> blocks.getOrDefault(block, List.of()).stream())
                .flatMap(line -> line.cells().stream())
                .toList();
        return new CarriedForm(lines, cells);
    }
}
