package hengji.app.account;

import hengji.core.workflow.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The person who asks, with the roles of this moment.
 *
 * @param id of the account
 * @param login 登录名
 * @param name 姓名
 * @param grants the roles held today
 */
public record Who(long id, String login, String name, List<Grant> grants) {
    public Who {
        grants = List.copyOf(grants);
    }

    /** Every role held anywhere. */
    public Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
