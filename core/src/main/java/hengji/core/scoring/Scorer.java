package hengji.core.scoring;

import hengji.core.form.Form;
import hengji.core.policy.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores forms under one pack; the result carries its own explanation. Holds no state; one may serve many threads. */
public final class Scorer {
    private final RowScoring rows;
    private final ExecutionScoring execution;
    private final Totalling totalling;

    public Scorer(Pack pack) {
        rows = new RowScoring(pack);
        execution = new ExecutionScoring(pack);
        totalling = new Totalling(pack);
    }

    /** The score; absent where the form has no actuals, judgements or scores to go by, or its kind is never scored. */
    public Optional<ScoreSheet> score(Form form) {
        return Scorable.is(form) ? Optional.of(sheet(form)) : Optional.empty();
    }

    private ScoreSheet sheet(Form form) {
        List<Line> lines = new ArrayList<>(form.indicators().size());
        form.indicators().forEach(row -> lines.add(rows.score(form, row)));
        List<Line> rescaled = Rescaling.spread(lines);
        return totalling.total(rescaled.stream().map(Line::toScoreLine).toList(), execution.line(form));
    }
}
