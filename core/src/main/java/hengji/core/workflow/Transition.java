package hengji.core.workflow;

import java.util.List;
import java.util.Set;

/**
 * One row of the table.
 *
 * @param from the state it starts in
 * @param action what is done
 * @param by any of these may do it
 * @param when in which case the row applies
 * @param to the state it leads to
 * @param demands what it takes, in the order it is told; {@link Demand#YEAR_OPEN} goes without saying
 */
public record Transition(State from, Action action, Set<Role> by, When when, State to, List<Demand> demands) {
    public Transition {
        by = Set.copyOf(by);
        demands = List.copyOf(demands);
    }
}
