package hengji.app.path;

import hengji.core.workflow.Action;
import hengji.core.workflow.Demand;
import hengji.core.workflow.Obstacle;
import java.util.List;

/**
 * An action somebody may try now.
 *
 * @param action what
 * @param enclosed what has to be handed in with it
 * @param obstacles what stands in its way whatever is handed in
 */
public record Opening(Action action, List<Demand> enclosed, List<Obstacle> obstacles) {
    public Opening {
        enclosed = List.copyOf(enclosed);
        obstacles = List.copyOf(obstacles);
    }

    public boolean takes(Demand demand) {
        return enclosed.contains(demand);
    }
}
