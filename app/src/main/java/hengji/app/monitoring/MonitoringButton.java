package hengji.app.monitoring;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import hengji.core.workflow.State;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from an approved target to its monitoring. */
@Component
@Order(47)
class MonitoringButton implements SheetAddition {
    private final TemplateEngine templates;

    MonitoringButton(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public Content actions(Opened opened) {
        boolean watched = !opened.head().isEvaluated() && opened.head().state() == State.APPROVED;
        return watched ? output -> templates.render("monitoring/button.jte", opened, output) : SheetAddition.NOTHING;
    }
}
