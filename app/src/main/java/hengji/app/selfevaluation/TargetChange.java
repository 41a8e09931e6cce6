package hengji.app.selfevaluation;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;

/** One way in which the approved target differs from what a self-evaluation was begun with. */
public sealed interface TargetChange {
    Block block();

    /** The line as the self-evaluation has it, or shall have it. */
    Line line();

    /** A line of the target that the self-evaluation has not. */
    record Added(Block block, Line line) implements TargetChange {}

    /** A line the target no longer has; it stays with everything typed until somebody takes it out. */
    record Gone(Block block, Line line) implements TargetChange {}

    /** A cell of the target that reads otherwise now. */
    record Reworded(Block block, Line line, Column column, String before, String after) implements TargetChange {}
}
