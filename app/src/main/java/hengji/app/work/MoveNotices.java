package hengji.app.work;

import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.path.FormMoved;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a unit what became of its form, in the transaction in which it moved. */
@Component
class MoveNotices {
    private final Forms forms;
    private final Trees trees;
    private final Recipients recipients;
    private final Notices notices;

    MoveNotices(Forms forms, Trees trees, Recipients recipients, Notices notices) {
        this.forms = forms;
        this.trees = trees;
        this.recipients = recipients;
        this.notices = notices;
    }

    @EventListener
    void on(FormMoved moved) {
        FormHead head = forms.get(moved.form());
        Organisation organisation = trees.tree().get(head.organisation());
        Wording action = moved.action().wording();
        Wording text = Wording.of(
                head.year() + "年 " + organisation.name() + " "
                        + head.path().wording().zh() + "：" + action.zh(),
                head.year() + " " + organisation.name() + ", "
                        + head.path().wording().en() + ": " + action.en());
        for (Role role : told(moved)) {
            recipients.of(role, organisation).stream()
                    .filter(account -> account != moved.account())
                    .forEach(account -> notices.tell(account, text, link(head)));
        }
    }

    /** Reviewers have their queue; who is told is the unit, when something came back, and its head, when it waits. */
    private static Set<Role> told(FormMoved moved) {
        return switch (moved.action()) {
            case RETURN, GRADE, APPROVE, ACCEPT, REOPEN, FILE_OFFLINE -> Set.of(Role.UNIT_CLERK);
            case SUBMIT, SUBMIT_WITH_PROBLEMS, ANSWER -> Set.of(Role.UNIT_HEAD);
            default -> Set.of();
        };
    }

    private static String link(FormHead head) {
        return head.state() == State.RETURNED ? "/forms/" + head.id() + "/return" : "/forms/" + head.id();
    }
}
