package hengji.app.begin;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.form.FormHead;
import hengji.app.frame.Say;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the form's own page: what its clerk may do with the draft as a whole. */
@Component
@Order(80)
public class DraftActions implements SheetAddition {
    private final TemplateEngine templates;

    DraftActions(TemplateEngine templates) {
        this.templates = templates;
    }

    /** Which of them are open. */
    public record Actions(Say say, FormHead head) {
        public boolean mayImport() {
            return head.path() == PathKind.TARGET;
        }

        public boolean mayCopy() {
            return head.kind() == FormKind.PROJECT_TARGET;
        }

        public boolean mayRemove() {
            return head.state() == State.DRAFTING;
        }
    }

    @Override
    public Content actions(Opened opened) {
        return opened.pen().mayArrange()
                ? output -> templates.render("begin/actions.jte", new Actions(opened.say(), opened.head()), output)
                : NOTHING;
    }
}
