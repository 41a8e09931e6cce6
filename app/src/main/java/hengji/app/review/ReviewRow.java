package hengji.app.review;

import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.path.Difference;
import hengji.app.path.Found;
import hengji.core.scoring.ScoreLine;
import java.util.List;
import java.util.Optional;

/**
 * One indicator as a reviewer sees it.
 *
 * @param line as typed
 * @param number as findings count it; 0 for a blank line
 * @param changed what changed since the form was read before
 * @param found what the engine says of it
 * @param comments what colleagues and experts remarked
 * @param score as computed, for a self-evaluation
 */
public record ReviewRow(
        Line line,
        int number,
        Optional<Difference.Changed> changed,
        List<Found> found,
        List<Comments.Comment> comments,
        Optional<ScoreLine> score) {
    public String text(Column column) {
        return line.text(column);
    }

    /** What stood in a cell before; absent where it stood as it stands. */
    public Optional<String> before(Column column) {
        return changed.stream()
                .flatMap(change -> change.cells().stream())
                .filter(cell -> cell.name().equals(column.wording()))
                .map(Difference.Cell::before)
                .findFirst();
    }

    public boolean hasNotes() {
        return !found.isEmpty() || !comments.isEmpty();
    }
}
