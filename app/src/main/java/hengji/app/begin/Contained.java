package hengji.app.begin;

import hengji.app.form.Block;
import hengji.app.form.Line;
import hengji.core.exact.AmountUnit;
import java.util.List;
import java.util.Map;

/**
 * What a new form shall say from the start.
 *
 * @param scope by the name of {@link hengji.core.form.Scope}; empty where not stated
 * @param supervisor 主管部门
 * @param unit of all amounts
 * @param lines of each block
 */
public record Contained(String scope, String supervisor, AmountUnit unit, Map<Block, List<Line>> lines) {
    public Contained {
        lines = Map.copyOf(lines);
    }
}
