package hengji.app.path;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a sheet said, apart from where it stands.
 *
 * @param title as printed
 * @param scope 本级 or 汇总, by name
 * @param supervisor 主管部门
 * @param blocks the lines of each block in their order
 */
public record SheetText(String title, String scope, String supervisor, Map<Block, List<Entry>> blocks) {
    /**
     * One line.
     *
     * @param lineage its identity through all versions
     * @param locked a common indicator issued from above
     * @param cells what stood in its columns; a column that is not named was blank
     */
    public record Entry(String lineage, boolean locked, Map<Column, String> cells) {
        public Entry {
            cells = Map.copyOf(cells);
        }

        public String text(Column column) {
            return cells.getOrDefault(column, "");
        }

        /** As a line of a sheet. */
        Line line(Block block) {
            Map<Column, String> all = Column.of(block).stream().collect(Collectors.toMap(each -> each, this::text));
            return new Line(lineage, all, new Line.Care(locked, 0, 0, Optional.empty()));
        }
    }

    public SheetText {
        blocks = Map.copyOf(blocks);
    }

    /** What a sheet says now. */
    public static SheetText of(Sheet sheet) {
        return new SheetText(
                sheet.head().title(),
                sheet.head().scope(),
                sheet.head().supervisor(),
                Arrays.stream(Block.values())
                        .collect(Collectors.toMap(
                                block -> block,
                                block -> sheet.of(block).stream()
                                        .map(SheetText::entry)
                                        .toList())));
    }

    public List<Entry> of(Block block) {
        return blocks.getOrDefault(block, List.of());
    }

    private static Entry entry(Line line) {
        return new Entry(
                line.lineage(),
                line.care().locked(),
                line.cells().entrySet().stream()
                        .filter(cell -> !cell.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
