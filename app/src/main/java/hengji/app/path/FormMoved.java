package hengji.app.path;

import hengji.core.workflow.Action;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.util.Set;

/**
 * A form took a step; published inside the step's transaction, so that notices stand or fall with it.
 *
 * @param form which
 * @param step the step's id
 * @param action what was done
 * @param from where it stood
 * @param to where it stands now
 * @param account who did it
 * @param holders who has to act next; empty at an end
 */
public record FormMoved(long form, long step, Action action, State from, State to, long account, Set<Role> holders) {
    public FormMoved {
        holders = Set.copyOf(holders);
    }
}
