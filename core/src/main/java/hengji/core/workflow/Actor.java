package hengji.core.workflow;

import java.util.Set;

/**
 * Who acts.
 *
 * @param roles the roles this person holds <em>for this form</em>: its unit, department, region or assignment
 * @param submitter whether it was this person who submitted the version at hand
 */
public record Actor(Set<Role> roles, boolean submitter) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor of(Role... roles) {
        return new Actor(Set.of(roles), false);
    }

    public Actor whoSubmitted() {
        return new Actor(roles, true);
    }

    boolean holdsOneOf(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    boolean isAdministrative() {
        return roles.stream().anyMatch(Role::isAdministrative);
    }
}
