package hengji.app.sheet;

import hengji.app.form.Line;
import hengji.core.scoring.ScoreLine;
import java.util.Optional;

/**
 * One indicator in the table.
 *
 * @param line as typed
 * @param place 1, 2, 3 … in the whole form
 * @param first the band of its first level, where it is the first of it
 * @param second the band of its second level, where it is the first of it
 * @param marks findings that name it
 * @param score what the engine makes of it, where it is scored
 * @param open whether the reader may write into it
 */
public record GridRow(
        Line line,
        int place,
        Optional<Band> first,
        Optional<Band> second,
        Marks marks,
        Optional<ScoreLine> score,
        boolean open) {}
