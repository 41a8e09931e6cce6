package hengji.app.warning;

import hengji.core.workflow.Obstacle;
import java.util.List;

/** The answer to somebody who issues a warning or acts on one. */
public sealed interface Acted {
    /** It was done. */
    record Done(Warned warning) implements Acted {}

    /** It was not, and everything that stands in the way. */
    record Refused(List<Obstacle> obstacles) implements Acted {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Somebody else was quicker; the warning as it stands now. */
    record Differs(Warned now) implements Acted {}
}
