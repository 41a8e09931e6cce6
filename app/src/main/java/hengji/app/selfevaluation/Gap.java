package hengji.app.selfevaluation;

import hengji.app.form.Column;
import hengji.core.explain.Wording;
import java.util.Optional;

/**
 * Something still missing before one may submit (待补事项).
 *
 * @param lineage the line it is missing in; empty for the form as a whole
 * @param column the cell; absent where it is no cell
 * @param name the line's own name
 * @param what is missing and what to do
 */
public record Gap(String lineage, Optional<Column> column, String name, Wording what) {
    /** The place on the page to jump to. */
    public String anchor() {
        return column.map(cell -> "c-" + cell.key() + "-" + lineage).orElse("r-" + lineage);
    }
}
