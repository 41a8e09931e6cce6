package hengji.app.selfevaluation;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from a form to its self-evaluation. */
@Component
@Order(20)
class ResultAddition implements SheetAddition {
    private final TemplateEngine templates;
    private final Rights rights;

    ResultAddition(TemplateEngine templates, Rights rights) {
        this.templates = templates;
        this.rights = rights;
    }

    @Override
    public Content actions(Opened opened) {
        boolean evaluated = opened.head().isEvaluated();
        boolean mayBegin = opened.head().path() == PathKind.TARGET
                && opened.head().state() == State.APPROVED
                && rights.may(opened.who(), Deed.KEEP_FORM, opened.head().id());
        return evaluated || mayBegin
                ? output -> templates.render("selfevaluation/way.jte", opened, output)
                : SheetAddition.NOTHING;
    }
}
