package hengji.core.procedure;

import hengji.core.workflow.Obstacle;
import java.util.List;

/**
 * The answer to somebody who acts.
 *
 * @param <S> states
 */
public sealed interface Taken<S> {
    /** The matter goes on. */
    record Moved<S>(S to) implements Taken<S> {}

    /**
     * The matter stays where it is.
     *
     * @param obstacles everything that stands in the way; never empty
     */
    record Refused<S>(List<Obstacle> obstacles) implements Taken<S> {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }
}
