package hengji.app.form;

import java.util.List;
import java.util.Map;

/**
 * A form as it is worked on: all texts as typed.
 *
 * @param head what it is
 * @param lines the lines of each block in their order
 */
public record Sheet(FormHead head, Map<Block, List<Line>> lines) {
    public Sheet {
        lines = Map.copyOf(lines);
    }

    public List<Line> of(Block block) {
        return lines.getOrDefault(block, List.of());
    }

    public List<Line> rows() {
        return of(Block.ROW);
    }
}
