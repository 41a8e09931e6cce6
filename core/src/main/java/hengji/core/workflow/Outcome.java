package hengji.core.workflow;

import hengji.core.explain.Wording;
import java.util.List;
import java.util.Set;

/** The answer to somebody who acts on a form. */
public sealed interface Outcome {
    /**
     * The form goes on, or back.
     *
     * @param to the new state; the same as before for a recommendation
     * @param due what has to be done next, for a work list
     * @param holders who has to do it; empty at an end
     */
    record Moved(State to, Wording due, Set<Role> holders) implements Outcome {
        public Moved {
            holders = Set.copyOf(holders);
        }
    }

    /**
     * The form stays where it is.
     *
     * @param obstacles everything that stands in the way, each with what to do; never empty
     */
    record Refused(List<Obstacle> obstacles) implements Outcome {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }

        public List<Wording> reasons() {
            return obstacles.stream().map(Obstacle::reason).toList();
        }

        public List<Wording> remedies() {
            return obstacles.stream().map(Obstacle::remedy).distinct().toList();
        }
    }
}
