package hengji.app.kit;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from a form to its papers. */
@Component
@Order(50)
class PapersButton implements SheetAddition {
    private final TemplateEngine templates;

    PapersButton(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public Content actions(Opened opened) {
        return output -> templates.render("kit/button.jte", opened, output);
    }
}
