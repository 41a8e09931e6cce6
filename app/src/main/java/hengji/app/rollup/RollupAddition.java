package hengji.app.rollup;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from a departmental form to its projects. */
@Component
@Order(31)
class RollupAddition implements SheetAddition {
    private final TemplateEngine templates;

    RollupAddition(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public Content actions(Opened opened) {
        return opened.head().kind().isDepartment()
                ? output -> templates.render("rollup/button.jte", opened, output)
                : NOTHING;
    }
}
