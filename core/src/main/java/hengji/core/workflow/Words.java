package hengji.core.workflow;

import hengji.core.explain.Wording;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How lists of things are put into a sentence. */
final class Words {
    private Words() {}

    static String zhRoles(Collection<Role> roles) {
        return joined(roles, role -> role.wording().zh(), "、");
    }

    static String enRoles(Collection<Role> roles) {
        return joined(roles, role -> role.wording().en(), ", ");
    }

    static Wording actions(Collection<Action> actions) {
        return Wording.of(
                joined(actions, action -> "“" + action.wording().zh() + "”", "、"),
                joined(actions, action -> action.wording().en(), ", "));
    }

    private static <T> String joined(Collection<T> all, Function<T, String> name, String between) {
        return all.stream().map(name).collect(Collectors.joining(between));
    }
}
