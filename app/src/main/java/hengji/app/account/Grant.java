package hengji.app.account;

import hengji.core.workflow.Role;
import java.io.Serializable;
import java.util.OptionalLong;

/**
 * One role somebody holds.
 *
 * @param role what it allows
 * @param region 区划码
 * @param organisationId where it holds; 0 for the whole region
 */
public record Grant(Role role, String region, long organisationId) implements Serializable {
    public OptionalLong organisation() {
        return organisationId == 0 ? OptionalLong.empty() : OptionalLong.of(organisationId);
    }
}
