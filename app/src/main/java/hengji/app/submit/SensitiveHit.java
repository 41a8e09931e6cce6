package hengji.app.submit;

import hengji.app.form.Column;
import hengji.core.explain.Wording;

/**
 * A sensitive word found in a cell.
 *
 * @param topic the matter it belongs to
 * @param whatToDo about it
 * @param word as it stands there
 * @param column the cell
 * @param row number of its line within its block, from 1
 * @param lineage of that line
 */
public record SensitiveHit(Wording topic, Wording whatToDo, String word, Column column, int row, String lineage) {
    /** 绩效指标第3行 三级指标. */
    public Wording place() {
        return Wording.of(
                column.block().wording().zh() + "第" + row + "行 "
                        + column.wording().zh(),
                column.block().wording().en() + " row " + row + ", "
                        + column.wording().en());
    }
}
