package hengji.app.sheet;

import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.workflow.Path;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Hands out pens: by the roles somebody holds at the form's organisation and the state the form is in. */
@Service
public class Pens {
    private static final Wording READER = Wording.of("您可以查看这张表，不能修改。", "You may read this form, not change it.");
    private static final Wording UNDER_WAY = Wording.of(
            "表已报送或办结，当前不能修改；需要修改的，请先撤回或申请调整。",
            "The form was submitted or is done; to change it, withdraw it or ask for an adjustment.");
    private static final Wording CLOSED =
            Wording.of("这个年度已经关闭，只能查看。", "This fiscal year is closed: it can be read only.");

    private final Trees trees;
    private final Rights rights;

    Pens(Trees trees, Rights rights) {
        this.trees = trees;
        this.rights = rights;
    }

    /** The pen somebody has for a form. */
    public Pen of(Who who, FormHead head) {
        Pen pen = granted(who, head);
        return pen.isOpen() && !rights.may(who, Deed.FILL_FORM, head.id()) ? Pen.shut(CLOSED) : pen;
    }

    /** The same for somebody whom the guard has let in to fill the form: its year is open. */
    Pen granted(Who who, FormHead head) {
        List<Grant> here = here(who, head);
        if (here.isEmpty()) {
            return Pen.shut(READER);
        }
        Set<Role> editors = Path.standard(head.path()).editors(head.state());
        if (here.stream().noneMatch(grant -> editors.contains(grant.role()))) {
            return Pen.shut(UNDER_WAY);
        }
        boolean whole = here.stream().anyMatch(grant -> grant.role() == Role.UNIT_CLERK);
        return new Pen(whole, who.id(), sections(here), Optional.empty());
    }

    private List<Grant> here(Who who, FormHead head) {
        Tree tree = trees.tree();
        return who.grants().stream()
                .filter(grant -> grant.role() == Role.UNIT_CLERK || grant.role() == Role.SECTION_OFFICER)
                .filter(grant -> tree.unitOf(grant.organisationId()) == head.organisation())
                .toList();
    }

    private static Set<Long> sections(List<Grant> grants) {
        return grants.stream()
                .filter(grant -> grant.role() == Role.SECTION_OFFICER)
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
    }
}
