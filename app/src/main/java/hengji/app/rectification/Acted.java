package hengji.app.rectification;

import hengji.core.workflow.Obstacle;
import java.util.List;

/** The answer to somebody who acts on an item. */
public sealed interface Acted {
    /** It was done. */
    record Done(Matter matter) implements Acted {}

    /** It was not, and everything that stands in the way. */
    record Refused(List<Obstacle> obstacles) implements Acted {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Somebody else was quicker; the item as it stands now. */
    record Differs(Matter now) implements Acted {}
}
