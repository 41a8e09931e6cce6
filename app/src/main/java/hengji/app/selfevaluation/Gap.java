package hengji.app.selfevaluation;

import hengji.app.form.Column;
import hengji.app.path.Found;
import hengji.core.explain.Wording;
import java.util.Optional;

/**
 * Something still missing before one may submit (待补事项).
 *
 * @param lineage the line it is missing in; empty for the form as a whole
 * @param column the cell; absent where it is no cell
 * @param name the line's own name
 * @param what is missing and what to do
 * @param weight whether the form may go in without it
 */
public record Gap(String lineage, Optional<Column> column, String name, Wording what, Found.Weight weight) {
    /** Something without which the form does not go in at all. */
    static Gap blank(String lineage, Column column, String name, Wording what) {
        return new Gap(lineage, Optional.of(column), name, what, Found.Weight.STOPS);
    }

    /** The place on the page to jump to. */
    public String anchor() {
        return lineage.isEmpty() ? "money" : "r-" + lineage;
    }
}
