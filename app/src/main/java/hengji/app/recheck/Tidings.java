package hengji.app.recheck;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.work.Notices;
import hengji.app.work.Recipients;
import hengji.core.explain.Wording;
import hengji.core.recheck.RecheckAction;
import hengji.core.workflow.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells those whose turn it is what became of a re-check, in the transaction in which it moved. */
@Component
class Tidings {
    private final Recipients recipients;
    private final Notices notices;
    private final Reviewers reviewers;
    private final Trees trees;

    Tidings(Recipients recipients, Notices notices, Reviewers reviewers, Trees trees) {
        this.recipients = recipients;
        this.notices = notices;
        this.reviewers = reviewers;
        this.trees = trees;
    }

    void tell(FormHead head, Recheck recheck, RecheckAction action, Who who) {
        Organisation owner = trees.tree().get(head.organisation());
        Wording text = Wording.of(
                head.year() + "年度 " + owner.name() + " 抽查复核：" + action.wording().zh(),
                head.year() + " " + owner.name() + ", re-check: "
                        + action.wording().en());
        told(recheck, action, owner).stream()
                .filter(account -> account != who.id())
                .forEach(account -> notices.tell(account, text, "/forms/" + head.id() + "/recheck"));
    }

    private Set<Long> told(Recheck recheck, RecheckAction action, Organisation owner) {
        return switch (action) {
            case HAND_IN, AGREE, OBJECT -> division(owner);
            case SEND_BACK ->
                reviewers.of(List.of(recheck.id())).getOrDefault(recheck.id(), List.of()).stream()
                        .map(Reviewers.Reviewer::account)
                        .collect(Collectors.toSet());
            case SEND, LAPSE, ANSWER, CONFIRM -> office(owner);
        };
    }

    /** The grants of the bureau are held for the whole region or at the bureau. */
    private Set<Long> division(Organisation owner) {
        return reviewers.division(owner.region());
    }

    private Set<Long> office(Organisation owner) {
        Set<Long> office = new HashSet<>(recipients.of(Role.UNIT_CLERK, owner));
        office.addAll(recipients.of(Role.UNIT_HEAD, owner));
        office.addAll(recipients.of(Role.DEPARTMENT, owner));
        return office;
    }
}
