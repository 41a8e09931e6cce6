package hengji.app.recheck;

import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.access.Subject;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.core.workflow.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which part somebody plays in a re-check, and what that person may see of it. */
@Component
class Parts {
    private final Rights rights;
    private final Reviewers reviewers;

    Parts(Rights rights, Reviewers reviewers) {
        this.rights = rights;
        this.reviewers = reviewers;
    }

    /** The roles of somebody for a form; those who were not assigned to it play no reviewer's part. */
    Set<Role> roles(Recheck recheck, FormHead head, Who who, Deed deed) {
        Subject subject = new Subject.OfOrganisation(head.organisation(), head.region(), head.id(), true);
        Set<Role> roles = rights.roles(who, deed, subject);
        if (!reviewers.has(recheck.id(), who.id())) {
            roles.remove(Role.BUSINESS_DIVISION);
            roles.remove(Role.EXPERT);
        }
        return roles;
    }

    /** The bureau and those assigned see everything at any time, an office once it was told. */
    boolean sees(Recheck recheck, FormHead head, Who who) {
        Set<Role> roles = roles(recheck, head, who, Deed.SEE_RECHECK);
        return isReviewer(roles) || (recheck.isSent() && !roles.isEmpty());
    }

    /** Whether somebody sees what only reviewers see: names, spread, notes. */
    boolean isInside(Recheck recheck, FormHead head, Who who) {
        return isReviewer(roles(recheck, head, who, Deed.SEE_RECHECK));
    }

    /** Whether somebody may write into the working papers now. */
    boolean writes(Recheck recheck, FormHead head, Who who) {
        Set<Role> roles = roles(recheck, head, who, Deed.DO_RECHECK);
        boolean may = rights.may(who, Deed.DO_RECHECK, head.id());
        return may
                && switch (recheck.state()) {
                    case REVIEWING -> isReviewer(roles);
                    case OBJECTED -> roles.contains(Role.PERFORMANCE_DIVISION);
                    case SIGNING, SENT, AGREED, ANSWERED, FINAL -> false;
                };
    }

    private static boolean isReviewer(Set<Role> roles) {
        return roles.contains(Role.PERFORMANCE_DIVISION)
                || roles.contains(Role.BUSINESS_DIVISION)
                || roles.contains(Role.EXPERT);
    }
}
