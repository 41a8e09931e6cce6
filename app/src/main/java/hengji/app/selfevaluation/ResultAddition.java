package hengji.app.selfevaluation;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.evidence.Evidences;
import hengji.app.form.Line;
import hengji.app.sheet.GridRow;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the form page shows of a self-evaluation: the way to it, what a row lost, how a score came about, its evidence. */
@Component
@Order(20)
class ResultAddition implements SheetAddition {
    private final TemplateEngine templates;
    private final Rights rights;
    private final Evidences evidences;

    ResultAddition(TemplateEngine templates, Rights rights, Evidences evidences) {
        this.templates = templates;
        this.rights = rights;
        this.evidences = evidences;
    }

    @Override
    public Content actions(Opened opened) {
        boolean evaluated = opened.head().isEvaluated();
        boolean mayBegin = opened.head().path() == PathKind.TARGET
                && opened.head().state() == State.APPROVED
                && rights.may(opened.who(), Deed.KEEP_FORM, opened.head().id());
        return evaluated || mayBegin ? drawn("way", opened) : NOTHING;
    }

    @Override
    public Content beside(Opened opened, GridRow row) {
        return Earned.of(row)
                .filter(_ -> opened.head().isEvaluated())
                .map(earned -> drawn("earned", earned))
                .orElse(NOTHING);
    }

    @Override
    public Content drawer(Opened opened, Line line) {
        return opened.head().isEvaluated()
                ? drawn(
                        "drawer",
                        new RowDrawer(
                                opened.say(),
                                opened.head().id(),
                                ScorePage.Explained.row(opened.assessed(), line.lineage()),
                                evidences.list(opened.head().id(), line.lineage())))
                : NOTHING;
    }

    private Content drawn(String template, Object record) {
        return output -> templates.render("selfevaluation/" + template + ".jte", record, output);
    }
}
