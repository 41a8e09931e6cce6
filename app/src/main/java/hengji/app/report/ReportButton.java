package hengji.app.report;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from a self-evaluation to its report. */
@Component
@Order(49)
class ReportButton implements SheetAddition {
    private final TemplateEngine templates;

    ReportButton(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public Content actions(Opened opened) {
        return opened.head().isEvaluated()
                ? output -> templates.render("report/button.jte", opened, output)
                : SheetAddition.NOTHING;
    }
}
