package hengji.app.sheet;

import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.frame.Say;
import java.util.List;

/**
 * The indicators as a table.
 *
 * @param opened the form
 * @param rows top to bottom
 * @param hidden how many more the form has that others fill in
 * @param totals the figures above it
 * @param additions what other features put into it
 */
public record Table(Opened opened, List<GridRow> rows, int hidden, Totals totals, List<SheetAddition> additions) {
    static Table of(Opened opened, List<SheetAddition> additions) {
        Grid grid = new Grid(opened.assessed(), opened.pen());
        return new Table(opened, grid.rows(), grid.hidden(), Totals.of(opened.assessed()), additions);
    }

    public Say say() {
        return opened.say();
    }

    public FormHead head() {
        return opened.head();
    }

    public Pen pen() {
        return opened.pen();
    }

    /** Whether lines may be added, moved and taken out. */
    public boolean mayArrange() {
        return pen().mayArrange() && Editing.obstacleToArranging(head()).isEmpty();
    }

    /** Whether a column may be written into, locked and assigned rows apart. */
    public boolean isOpen(GridColumn column) {
        return pen().isOpen() && (!column.isTarget() || !head().isEvaluated() || head().targetForm() == 0);
    }

    /** The columns left to right; results only where there are any. */
    public List<GridColumn> columns() {
        return GridColumn.of(head().isEvaluated());
    }
}
