package hengji.app.access;

import hengji.app.account.Who;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Asks the table of rights about an organisation that no address names, such as one chosen in a form. */
@Service
public class Permissions {
    private final Rights rights;
    private final Subjects subjects;
    private final Trees trees;

    Permissions(Rights rights, Subjects subjects, Trees trees) {
        this.rights = rights;
        this.subjects = subjects;
        this.trees = trees;
    }

    /** Passes whoever may do it to that organisation in that year; everybody else meets what a route would answer. */
    public void demand(Who who, Deed deed, long organisation, int year) {
        switch (rights.decide(Optional.of(who), deed, subject(organisation, year))) {
            case Verdict.Granted _ -> {}
            case Verdict.LoginFirst _ -> throw new LoginNeeded();
            case Verdict.Hidden _ -> throw new NotThere();
            case Verdict.Refused(var reason) -> throw new NotNow(reason);
        }
    }

    /** Whether somebody may do it to that organisation in that year, as a page asks before it shows a button. */
    public boolean may(Who who, Deed deed, long organisation, int year) {
        return rights.may(who, deed, subject(organisation, year));
    }

    /** The roles of somebody that carry a deed to that organisation, whether the year is open or not. */
    public Set<Role> roles(Who who, Deed deed, long organisation) {
        return rights.roles(who, deed, subjects.find(Map.of("organisation", Long.toString(organisation))));
    }

    private Subject subject(long organisation, int year) {
        return subjects.find(Map.of("organisation", Long.toString(organisation), "year", Integer.toString(year)));
    }

    /** The bodies of today that somebody may do it to, by code; never a 股室. */
    public List<Organisation> reach(Who who, Deed deed) {
        Tree tree = trees.tree();
        return tree.roots().stream()
                .flatMap(root -> tree.within(root.id()).stream())
                .filter(body -> body.kind() != Organisation.Kind.SECTION && !body.isDissolved())
                .filter(body -> rights.may(who, deed, new Subject.OfOrganisation(body.id(), body.region(), 0, true)))
                .toList();
    }
}
