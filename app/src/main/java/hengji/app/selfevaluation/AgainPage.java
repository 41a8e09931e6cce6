package hengji.app.selfevaluation;

import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import java.util.List;

/**
 * What differs between a self-evaluation and the approved target.
 *
 * @param frame around it
 * @param form the self-evaluation
 * @param changes in the order of the form
 */
public record AgainPage(Frame frame, long form, List<TargetChange> changes) {
    public AgainPage {
        changes = List.copyOf(changes);
    }

    public Say say() {
        return frame.say();
    }

    /** What a line is called. */
    public static String name(TargetChange change) {
        Line line = change.line();
        return switch (change.block()) {
            case ROW -> line.text(Column.NAME);
            case GOAL -> line.text(Column.GOAL_TEXT);
            case TASK -> line.text(Column.TASK_NAME);
            case MONEY -> line.text(Column.MONEY_ITEM);
            case TEXT -> line.text(Column.TEXT_HEADING);
        };
    }
}
