package hengji.app.step;

import hengji.core.explain.Wording;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.util.List;

/**
 * A step that was taken, for programs.
 *
 * @param state where the form stands now
 * @param due what has to be done next
 * @param holders by whom
 */
record MoveAnswer(State state, Wording due, List<Role> holders) {
    static MoveAnswer of(Outcome.Moved moved) {
        return new MoveAnswer(
                moved.to(), moved.due(), moved.holders().stream().sorted().toList());
    }
}
