package hengji.app.selfevaluation;

import hengji.app.assess.Assessed;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Line;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Self scores that follow the computed ones (自评得分预置为系统测算分): those left blank, and those that still say what was
 * computed before. A score somebody gave is never touched.
 */
final class Presets {
    private Presets() {}

    static List<Editing.Typed> due(Assessed before, Assessed after) {
        List<Editing.Typed> due = new ArrayList<>();
        for (Line line : after.sheet().rows()) {
            String stands = line.text(Column.SCORE);
            String was = computed(before, line);
            String now = computed(after, line);
            boolean untouched = stands.isBlank() || ScoreText.same(stands, was);
            if (untouched && !stands.equals(now) && !(stands.isBlank() && now.isBlank())) {
                due.add(new Editing.Typed(Column.SCORE, line.lineage(), stands, now));
            }
        }
        return due;
    }

    /** The computed score as it is printed; empty where none is computed or a person gave it. */
    static String computed(Assessed assessed, Line line) {
        return find(assessed, line)
                .filter(score -> score.status() == Status.SCORED || score.status() == Status.NOT_APPLICABLE)
                .flatMap(ScoreLine::score)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    static Optional<ScoreLine> find(Assessed assessed, Line line) {
        return assessed.score(assessed.rowOf(line.lineage()));
    }
}
