package hengji.app.access;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Decides by the table of deeds and the tree of organisations. */
@Service
public class Rights {
    private static final Wording CLOSED =
            Wording.of("这个年度已经关闭，只能查看，不能再改。", "This fiscal year is closed: it can be read, not changed.");

    private final Trees trees;
    private final Assignments assignments;
    private final Subjects subjects;

    Rights(Trees trees, Assignments assignments, Subjects subjects) {
        this.trees = trees;
        this.assignments = assignments;
        this.subjects = subjects;
    }

    /** Whether somebody may do something to something. */
    public Verdict decide(Optional<Who> asking, Deed deed, Subject subject) {
        if (deed.audience() == Deed.Audience.EVERYBODY) {
            return new Verdict.Granted();
        }
        if (asking.isEmpty()) {
            return new Verdict.LoginFirst();
        }
        if (deed.audience() == Deed.Audience.SIGNED_IN) {
            return new Verdict.Granted();
        }
        if (!holds(asking.get(), deed, subject)) {
            return new Verdict.Hidden();
        }
        return deed.year() == Deed.Year.OPEN && isClosed(subject) ? new Verdict.Refused(CLOSED) : new Verdict.Granted();
    }

    /** Whether somebody may do it, as a page asks before it shows a button. */
    public boolean may(Who who, Deed deed, Subject subject) {
        return decide(Optional.of(who), deed, subject) instanceof Verdict.Granted;
    }

    /** The roles of somebody that carry a deed to this subject, whether its year is open or not. */
    public Set<Role> roles(Who who, Deed deed, Subject subject) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        who.grants().stream()
                .filter(grant -> carries(who, grant, deed, subject))
                .forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    /** Whether somebody may do it to a form. */
    public boolean may(Who who, Deed deed, long form) {
        return may(who, deed, subjects.find(Map.of("form", Long.toString(form))));
    }

    private boolean holds(Who who, Deed deed, Subject subject) {
        return who.grants().stream().anyMatch(grant -> carries(who, grant, deed, subject));
    }

    private boolean carries(Who who, Grant grant, Deed deed, Subject subject) {
        return deed.holders().stream()
                .filter(holder -> holder.role() == grant.role())
                .anyMatch(holder -> reaches(who, grant, holder.reach(), subject)
                        || (deed == Deed.SEE_FORM && reaches(who, grant, holder.reach(), inherited(subject))));
    }

    /** The forms of a body that was merged into another are read where its heir's are. */
    private Subject inherited(Subject subject) {
        return subject instanceof Subject.OfOrganisation of
                ? new Subject.OfOrganisation(trees.tree().heir(of.organisation()), of.region(), of.formId(), of.open())
                : subject;
    }

    private boolean reaches(Who who, Grant grant, Reach reach, Subject subject) {
        return switch (subject) {
            case Subject.Anywhere _ -> true;
            case Subject.Missing _ -> false;
            case Subject.InRegion(String region, boolean _) ->
                reach == Reach.REGION && grant.region().equals(region);
            case Subject.OfOrganisation of -> reachesOrganisation(who, grant, reach, of);
        };
    }

    private boolean reachesOrganisation(Who who, Grant grant, Reach reach, Subject.OfOrganisation of) {
        Tree tree = trees.tree();
        long own = grant.organisationId();
        return switch (reach) {
            case REGION -> grant.region().equals(of.region());
            case OWN -> own != 0 && tree.unitOf(own) == of.organisation();
            case BELOW -> own != 0 && tree.isWithin(of.organisation(), own);
            case ONLY_BELOW -> own != of.organisation() && own != 0 && tree.isWithin(of.organisation(), own);
            case ASSIGNED -> of.formId() != 0 && assignments.has(who.id(), of.formId());
        };
    }

    private static boolean isClosed(Subject subject) {
        return switch (subject) {
            case Subject.OfOrganisation of -> !of.open();
            case Subject.InRegion(String _, boolean open) -> !open;
            case Subject.Anywhere _, Subject.Missing _ -> false;
        };
    }
}
