package hengji.core.rollup;

import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;

/** Which figure of a row is rolled up. */
public enum Column {
    TARGET("指标值"),
    ACTUAL("完成值");

    private final String chinese;

    Column(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    Field<Figure> of(Indicator row) {
        return switch (this) {
            case TARGET -> row.target();
            case ACTUAL -> row.actual();
        };
    }
}
