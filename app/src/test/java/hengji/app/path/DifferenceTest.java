package hengji.app.path;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DifferenceTest {
    private static SheetText.Entry row(String lineage, String name, String target) {
        return new SheetText.Entry(lineage, false, Map.of(Column.NAME, name, Column.TARGET, target));
    }

    private static SheetText sheet(SheetText.Entry... rows) {
        return new SheetText("标题", "", "", Map.of(Block.ROW, List.of(rows)));
    }

    @Test
    void what_only_moved_is_no_difference() {
        assertThat(Difference.between(
                                sheet(row("a", "甲", "1"), row("b", "乙", "2")),
                                sheet(row("b", "乙", "2"), row("a", "甲", "1")))
                        .isNone())
                .isTrue();
    }

    @Test
    void a_cell_that_changed_stands_with_both_texts() {
        var difference = Difference.between(sheet(row("a", "甲", "1")), sheet(row("a", "甲", "3")));
        assertThat(difference.lines()).hasSize(1);
        assertThat(difference.lines().getFirst().how()).isEqualTo(Difference.How.CHANGED);
        assertThat(difference.lines().getFirst().cells())
                .containsExactly(new Difference.Cell(Column.TARGET.wording(), "1", "3"));
    }

    @Test
    void lines_that_came_and_went_are_told_apart() {
        var difference = Difference.between(sheet(row("a", "甲", "1")), sheet(row("b", "乙", "2")));
        assertThat(difference.lines())
                .extracting(Difference.Changed::lineage, Difference.Changed::how)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("b", Difference.How.ADDED),
                        org.assertj.core.groups.Tuple.tuple("a", Difference.How.REMOVED));
        assertThat(difference.cells()).isEqualTo(4);
    }

    @Test
    void a_heading_counts_too() {
        var before = new SheetText("旧标题", "", "", Map.of());
        var after = new SheetText("新标题", "", "", Map.of());
        assertThat(Difference.between(before, after).heads()).hasSize(1);
    }
}
