package hengji.app.path;

import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.access.Subject;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.core.workflow.Actor;
import hengji.core.workflow.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which parts somebody plays for a form: by the tree, and by name for experts. */
@Component
class Parts {
    private final Rights rights;
    private final Steps steps;

    Parts(Rights rights, Steps steps) {
        this.rights = rights;
        this.steps = steps;
    }

    Set<Role> roles(FormHead head, Who who) {
        Subject subject = new Subject.OfOrganisation(head.organisation(), head.region(), head.id(), true);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(rights.roles(who, Deed.MOVE_FORM, subject));
        who.roles().stream().filter(Role::isAdministrative).forEach(roles::add);
        return roles;
    }

    Actor actor(FormHead head, Who who) {
        boolean submitter = steps.findSubmission(head.id())
                .filter(step -> step.account() == who.id())
                .isPresent();
        return new Actor(roles(head, who), submitter);
    }
}
