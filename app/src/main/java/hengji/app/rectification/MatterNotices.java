package hengji.app.rectification;

import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.work.Notices;
import hengji.app.work.Recipients;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Tells people of items that concern them, in the transaction in which something happened. */
@Component
class MatterNotices {
    private static final Set<Role> OFFICE = Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD);

    private final Notices notices;
    private final Recipients recipients;

    MatterNotices(Notices notices, Recipients recipients) {
        this.notices = notices;
        this.recipients = recipients;
    }

    void opened(List<Matter> matters, Organisation body, Actor actor) {
        Matter first = matters.getFirst();
        String link = matters.size() == 1
                ? "/rectification/" + body.id() + "/" + first.id()
                : "/rectification?unit=" + body.id();
        tell(
                body,
                actor,
                Wording.of(
                        first.year() + "年 " + body.name() + "：整改通知 " + matters.size() + " 项（"
                                + first.origin().wording().zh() + "），请于 " + first.due() + " 前反馈",
                        first.year() + " " + body.name() + ": " + matters.size() + " items to put right ("
                                + first.origin().wording().en() + "), answer by " + first.due()),
                link);
    }

    void moved(Matter matter, Organisation body, Wording action, Actor actor) {
        tell(
                body,
                actor,
                Wording.of(matter.code() + " " + action.zh(), matter.code() + ": " + action.en()),
                "/rectification/" + body.id() + "/" + matter.id());
    }

    private void tell(Organisation body, Actor actor, Wording text, String link) {
        Set<Long> told = new TreeSet<>();
        OFFICE.forEach(role -> told.addAll(recipients.of(role, body)));
        told.stream()
                .filter(account -> account != actor.account())
                .forEach(account -> notices.tell(account, text, link));
    }
}
