package hengji.app.selfevaluation;

import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Consequence;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Self scores follow the computed ones wherever an actual is typed: page, table, workbook or program. */
@Component
class FollowingScores implements Consequence {
    private final Assessor assessor;

    FollowingScores(Assessor assessor) {
        this.assessor = assessor;
    }

    @Override
    public Supplier<List<Editing.Typed>> expect(FormHead head, List<Editing.Typed> texts) {
        if (!head.isEvaluated() || texts.stream().noneMatch(FollowingScores::mayMatter)) {
            return List::of;
        }
        Assessed before = assessor.assess(head.id());
        return () -> Presets.due(before, assessor.assess(head.id())).stream()
                .filter(preset -> texts.stream().noneMatch(typed -> isGiven(typed, preset)))
                .toList();
    }

    private static boolean mayMatter(Editing.Typed typed) {
        return typed.column().block() == Block.ROW && typed.column() != Column.EVIDENCE;
    }

    /** A score that somebody typed together with its actual. */
    private static boolean isGiven(Editing.Typed typed, Editing.Typed preset) {
        return typed.column() == Column.SCORE
                && typed.lineage().equals(preset.lineage())
                && !typed.text().isBlank();
    }
}
