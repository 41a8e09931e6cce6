package hengji.app.sheet;

import hengji.app.form.Column;
import java.util.Arrays;
import java.util.List;

/** A column of the indicator table; its mark is the class of its cells, one letter so that pages stay small. */
public enum GridColumn {
    LEVEL1("a", Column.LEVEL1),
    LEVEL2("b", Column.LEVEL2),
    NAME("n", Column.NAME),
    SIGN("s", Column.SIGN),
    TARGET("v", Column.TARGET),
    UNIT("u", Column.UNIT),
    WEIGHT("w", Column.WEIGHT),
    ACTUAL("c", Column.ACTUAL),
    JUDGEMENT("j", Column.JUDGEMENT),
    SCORE("z", Column.SCORE),
    ADJUSTMENT("d", Column.ADJUSTMENT),
    REASON("r", Column.REASON),
    EVIDENCE("x", Column.EVIDENCE);

    private final String mark;
    private final Column column;

    GridColumn(String mark, Column column) {
        this.mark = mark;
        this.column = column;
    }

    static List<GridColumn> of(boolean evaluated) {
        return Arrays.stream(values())
                .filter(each -> evaluated || each.column.phase() == Column.Phase.TARGET)
                .toList();
    }

    /** The columns of a single cell a row, results apart. */
    public static List<GridColumn> cells(boolean evaluated) {
        return of(evaluated).stream()
                .filter(each -> each != LEVEL1 && each != LEVEL2)
                .toList();
    }

    public String mark() {
        return mark;
    }

    /** Whether it tells the target rather than a result. */
    public boolean isTarget() {
        return column.phase() == Column.Phase.TARGET;
    }

    public Column column() {
        return column;
    }
}
