package hengji.app.carry;

import hengji.app.form.Column;
import hengji.core.explain.Wording;

/**
 * A cell in which something was replaced or wants a look.
 *
 * @param line its number in its block, from 1
 * @param column which
 * @param before last year's text
 * @param carried what became of it
 */
public record CarriedCell(int line, Column column, String before, Carried carried) {
    /** Where it stands, as a person would say it. */
    public Wording place() {
        Wording block = column.block().wording();
        return Wording.of(
                block.zh() + "第" + line + "行 · " + column.wording().zh(),
                block.en() + " " + line + " · " + column.wording().en());
    }

    boolean isWorthTelling() {
        return !carried.replaced().isEmpty() || !carried.left().isEmpty();
    }
}
