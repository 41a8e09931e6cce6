package hengji.app.selfevaluation;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a target form said when it was approved.
 *
 * @param head the target form
 * @param first the lines as they were approved first, before any adjustment
 * @param last the lines as they were approved last
 * @param links the indicators of each task as they were approved last, by lineage
 */
public record ApprovedTarget(
        FormHead head, Map<Block, List<Line>> first, Map<Block, List<Line>> last, Map<String, Set<String>> links) {
    public ApprovedTarget {
        first = Map.copyOf(first);
        last = Map.copyOf(last);
        links = Map.copyOf(links);
    }

    public List<Line> lines(Block block) {
        return last.getOrDefault(block, List.of());
    }

    /** The amount a line of money had before any adjustment; as approved last where the line is new. */
    String initial(Line money) {
        return original(money).orElse(money).text(Column.MONEY_INITIAL);
    }

    private Optional<Line> original(Line money) {
        return first.getOrDefault(Block.MONEY, List.of()).stream()
                .filter(line -> line.lineage().equals(money.lineage()))
                .findFirst();
    }
}
