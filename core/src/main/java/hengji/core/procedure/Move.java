package hengji.core.procedure;

import hengji.core.workflow.Role;
import java.util.List;
import java.util.Set;

/**
 * One row of the table.
 *
 * @param from the state it starts in
 * @param action what is done
 * @param by any of these may do it
 * @param to the state it leads to
 * @param needs what it takes, in the order it is told
 * @param <S> states
 * @param <A> actions
 */
public record Move<S, A>(S from, A action, Set<Role> by, S to, List<Need> needs) {
    public Move {
        by = Set.copyOf(by);
        needs = List.copyOf(needs);
    }

    public static <S, A> Move<S, A> of(S from, A action, Set<Role> by, S to, Need... needs) {
        return new Move<>(from, action, by, to, List.of(needs));
    }
}
