package hengji.app.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of the form that a report may speak of (绑定数据).
 *
 * @param name what it is called between 〔 and 〕
 * @param labels what a report calls it, e.g. 年初预算数, 年初预算
 * @param value the form's value
 * @param units units it may be printed in, the form's own first; scaled ones such as 亿元 count besides
 * @param others further values that may stand behind the label, such as the target or the full score
 * @param shown as the report prints it, with its unit
 */
public record Figure(
        String name, List<String> labels, BigDecimal value, List<String> units, List<BigDecimal> others, String shown) {
    public Figure {
        labels = List.copyOf(labels);
        units = List.copyOf(units);
        others = List.copyOf(others);
    }

    /** As it stands in a text. */
    public String placeholder() {
        return "〔" + name + "〕";
    }
}
