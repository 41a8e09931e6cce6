package hengji.core.workflow;

import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether one account may hold certain roles together (三员分立). */
public sealed interface Combination {
    record Allowed() implements Combination {}

    /**
     * These roles need several accounts.
     *
     * @param reasons one for each rule that is broken
     */
    record Forbidden(List<Wording> reasons) implements Combination {
        public Forbidden {
            reasons = List.copyOf(reasons);
        }
    }

    /** Judges the roles of one account: any business roles together, or one administrative role alone. */
    static Combination of(Set<Role> roles) {
        List<Role> administrative =
                roles.stream().filter(Role::isAdministrative).sorted().toList();
        List<Role> business =
                roles.stream().filter(role -> !role.isAdministrative()).sorted().toList();
        List<Wording> reasons = new ArrayList<>();
        if (administrative.size() > 1) {
            reasons.add(Wording.of(
                    Words.zhRoles(administrative) + "须由不同账号担任（三员分立），请只保留一项。",
                    Words.enRoles(administrative)
                            + " must be different accounts (separation of duties); keep one of them."));
        }
        if (!administrative.isEmpty() && !business.isEmpty()) {
            reasons.add(Wording.of(
                    Words.zhRoles(administrative) + "不得兼任业务角色：" + Words.zhRoles(business) + "（三员分立），请另设账号。",
                    Words.enRoles(administrative) + " may not also be " + Words.enRoles(business)
                            + " (separation of duties); use another account."));
        }
        return reasons.isEmpty() ? new Allowed() : new Forbidden(reasons);
    }
}
