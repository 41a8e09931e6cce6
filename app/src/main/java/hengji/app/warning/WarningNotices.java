package hengji.app.warning;

import hengji.app.form.FormHead;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.work.Notices;
import hengji.app.work.Recipients;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Tells the unit's people of warnings, in the transaction in which something happened. */
@Component
class WarningNotices {
    private final Notices notices;
    private final Recipients recipients;
    private final Trees trees;

    WarningNotices(Notices notices, Recipients recipients, Trees trees) {
        this.notices = notices;
        this.recipients = recipients;
        this.trees = trees;
    }

    void issued(Warned warning, FormHead head, Actor actor) {
        tell(
                warning,
                actor,
                Wording.of(
                        name(head).zh() + " " + warning.period() + "监控预警，请于 " + warning.due() + " 前反馈处理意见",
                        name(head).en() + ": warning for months 1 to " + warning.months() + ", answer by "
                                + warning.due()));
    }

    void moved(Warned warning, FormHead head, Wording action, Actor actor) {
        tell(
                warning,
                actor,
                Wording.of(
                        name(head).zh() + " " + warning.period() + "监控预警：" + action.zh(),
                        name(head).en() + ": warning for months 1 to " + warning.months() + ", " + action.en()));
    }

    private Wording name(FormHead head) {
        String body = trees.tree().get(head.organisation()).name()
                + (head.projectName().isEmpty() ? "" : " " + head.projectName());
        return Wording.of(head.year() + "年 " + body, head.year() + " " + body);
    }

    private void tell(Warned warning, Actor actor, Wording text) {
        Organisation body = trees.tree().get(warning.organisation());
        Set<Long> told = new TreeSet<>();
        List.of(Role.UNIT_CLERK, Role.UNIT_HEAD).forEach(role -> told.addAll(recipients.of(role, body)));
        told.stream()
                .filter(account -> account != actor.account())
                .forEach(account -> notices.tell(account, text, warning.link()));
    }
}
