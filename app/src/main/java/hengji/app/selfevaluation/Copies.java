package hengji.app.selfevaluation;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import java.util.EnumMap;
import java.util.Map;

/** Lines of a target as a self-evaluation begins with them: what was aimed at stands, what was reached is blank. */
final class Copies {
    private Copies() {}

    static Line of(ApprovedTarget target, Block block, Line line) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.of(block)) {
            boolean kept = column.phase() == Column.Phase.TARGET || block == Block.TEXT;
            cells.put(column, kept ? line.text(column) : "");
        }
        if (block == Block.MONEY) {
            cells.put(Column.MONEY_INITIAL, target.initial(line));
            cells.put(Column.MONEY_ADJUSTED, line.text(Column.MONEY_INITIAL));
        }
        return new Line(line.lineage(), cells, line.care());
    }
}
