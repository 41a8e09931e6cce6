package hengji.app.recheck;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of the working papers: what the form said when it was drawn, and what was found.
 *
 * @param id internal
 * @param place the indicator's row from 1; 0 for budget execution
 * @param lineage the line's identity; empty for budget execution
 * @param level1 一级指标
 * @param level2 二级指标
 * @param label 三级指标
 * @param wanted sign, value and unit of the target as one text
 * @param reached 完成值 as typed
 * @param weight full marks
 * @param self 自评得分; absent where none was given
 * @param computed 系统测算分; absent where it cannot be told
 * @param reason 偏差原因 as typed
 * @param evidence 佐证材料 as listed in the form
 * @param revision raised by every change
 * @param first what was found; absent while nobody looked
 * @param again what was found after an objection
 */
public record Row(
        long id,
        int place,
        String lineage,
        String level1,
        String level2,
        String label,
        String wanted,
        String reached,
        BigDecimal weight,
        Optional<BigDecimal> self,
        Optional<BigDecimal> computed,
        String reason,
        String evidence,
        long revision,
        Optional<Found> first,
        Optional<Found> again) {
    public boolean isExecution() {
        return place == 0;
    }

    /** What counts today. */
    public Optional<Found> latest() {
        return again.or(() -> first);
    }
}
