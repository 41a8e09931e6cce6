package hengji.core.workflow;

import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a region, or one form, goes its way.
 *
 * @param steps the reviews in their order
 * @param doneBy who does a step, where it is not the usual role
 * @param names what a state is called here, where it is not the usual name
 */
public record PathSettings(List<State> steps, Map<State, Role> doneBy, Map<State, Wording> names) {
    public PathSettings {
        steps = List.copyOf(steps);
        doneBy = Map.copyOf(doneBy);
        names = Map.copyOf(names);
    }

    public static PathSettings standard(PathKind kind) {
        return new PathSettings(kind.steps(), Map.of(), Map.of());
    }

    public PathSettings without(State step) {
        return new PathSettings(steps.stream().filter(each -> each != step).toList(), doneBy, names);
    }

    /** The two steps change places; nothing happens where one of them is not on the way. */
    public PathSettings swapped(State one, State other) {
        List<State> changed = new ArrayList<>(steps);
        if (changed.contains(one) && changed.contains(other)) {
            Collections.swap(changed, changed.indexOf(one), changed.indexOf(other));
        }
        return new PathSettings(changed, doneBy, names);
    }

    public PathSettings doneBy(State step, Role role) {
        return new PathSettings(steps, with(doneBy, step, role), names);
    }

    public PathSettings named(State state, Wording name) {
        return new PathSettings(steps, doneBy, with(names, state, name));
    }

    /** Who does a step; a step that nobody usually does is nobody's. */
    Role performer(State step) {
        return doneBy.containsKey(step) ? doneBy.get(step) : step.reviewer().orElseThrow();
    }

    private static <V> Map<State, V> with(Map<State, V> map, State state, V value) {
        Map<State, V> changed = new HashMap<>(map);
        changed.put(state, value);
        return changed;
    }
}
