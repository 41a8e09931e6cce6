package hengji.app.submit;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.form.FormHead;
import hengji.app.path.Slip;
import hengji.app.path.Slips;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import hengji.core.workflow.State;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the form page: the way on, and what came back. */
@Component
@Order(90)
class WayAddition implements SheetAddition {
    private final TemplateEngine templates;
    private final Rights rights;
    private final Slips slips;

    WayAddition(TemplateEngine templates, Rights rights, Slips slips) {
        this.templates = templates;
        this.rights = rights;
        this.slips = slips;
    }

    @Override
    public Content actions(Opened opened) {
        FormHead head = opened.head();
        boolean writing = head.state().stage() == State.Stage.WRITING;
        boolean review =
                head.state().stage() == State.Stage.REVIEW && rights.may(opened.who(), Deed.SEE_REVIEW, head.id());
        WayPart part = new WayPart(
                opened.say(),
                head.id(),
                writing && rights.may(opened.who(), Deed.MOVE_FORM, head.id()),
                review,
                slips.findLast(head.id()).isPresent(),
                0);
        return output -> templates.render("submit/way.jte", part, output);
    }

    @Override
    public Content above(Opened opened) {
        FormHead head = opened.head();
        Optional<Slip> slip = head.state() == State.RETURNED || head.state() == State.AMENDING
                ? slips.findLast(head.id())
                : Optional.empty();
        return slip.filter(last -> last.unanswered() > 0)
                .<Content>map(last -> output -> templates.render(
                        "submit/returned.jte",
                        new WayPart(opened.say(), head.id(), false, false, true, last.unanswered()),
                        output))
                .orElse(SheetAddition.NOTHING);
    }
}
