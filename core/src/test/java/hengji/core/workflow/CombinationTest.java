package hengji.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CombinationTest {
    @Test
    void business_roles_go_together() {
        assertThat(Combination.of(Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DEPARTMENT)))
                .isInstanceOf(Combination.Allowed.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void any_role_alone_is_fine(Role role) {
        assertThat(Combination.of(Set.of(role))).isInstanceOf(Combination.Allowed.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void two_roles_fit_exactly_if_both_are_business(Role one) {
        for (Role other : Role.values()) {
            boolean fits = one == other || (!one.isAdministrative() && !other.isAdministrative());
            assertThat(Combination.of(EnumSet.of(one, other)) instanceof Combination.Allowed)
                    .as("%s and %s", one, other)
                    .isEqualTo(fits);
        }
    }

    @Test
    void every_broken_rule_is_told_at_once() {
        Set<Role> roles = Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_AUDITOR, Role.UNIT_CLERK);
        assertThat(Combination.of(roles))
                .isInstanceOfSatisfying(
                        Combination.Forbidden.class,
                        forbidden -> assertThat(forbidden.reasons())
                                .extracting(Wording::zh)
                                .containsExactly(
                                        "系统管理员、安全审计员须由不同账号担任（三员分立），请只保留一项。", "系统管理员、安全审计员不得兼任业务角色：单位填报人（三员分立），请另设账号。"));
    }
}
