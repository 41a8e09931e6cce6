package hengji.app.sheet;

import gg.jte.Content;
import hengji.app.form.Line;

/**
 * What another feature adds to the form page. Offer a bean, in the order of {@code @Order}; each place is empty unless
 * overridden. A content is written with a template: {@code output -> templates.render("feature/part.jte", record, output)},
 * where {@code templates} is the {@code gg.jte.TemplateEngine} bean. Nothing may be asked of the database for each row:
 * {@link #beside} runs once a row.
 */
public interface SheetAddition {
    Content NOTHING = _ -> {};

    /** Buttons in the page's head: steps on the path, papers, versions. */
    default Content actions(Opened opened) {
        return NOTHING;
    }

    /** Between the head and the table: totals, what is missing, return items. */
    default Content above(Opened opened) {
        return NOTHING;
    }

    /** Below everything: history, remarks. */
    default Content below(Opened opened) {
        return NOTHING;
    }

    /**
     * Beside the computed score of an indicator: a bar, a lost sum. Only for self-evaluations, and only what the form
     * itself says: the table is drawn once for all who see the same.
     */
    default Content beside(Opened opened, GridRow row) {
        return NOTHING;
    }

    /** In the drawer of an indicator, below its cells: derivation, evidence, history. */
    default Content drawer(Opened opened, Line line) {
        return NOTHING;
    }
}
