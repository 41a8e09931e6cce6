package hengji.app.budget;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The budget system's amounts below the money of a form. */
@Component
@Order(10)
class BudgetAddition implements SheetAddition {
    private final TemplateEngine templates;
    private final Proposals proposals;

    BudgetAddition(TemplateEngine templates, Proposals proposals) {
        this.templates = templates;
        this.proposals = proposals;
    }

    @Override
    public Content below(Opened opened) {
        List<Proposal> found = proposals.of(opened.assessed().sheet(), opened.pen());
        return found.isEmpty()
                ? NOTHING
                : output -> templates.render("budget/proposals.jte", new BudgetPart(opened, found), output);
    }
}
