package hengji.core.evaluation;

import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.core.scoring.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line as one of two evaluations has it.
 *
 * @param score its score, where there is one
 * @param status where it stands
 * @param sentence how it came about
 * @param steps the same step by step
 */
public record ComparedLine(Optional<BigDecimal> score, Status status, Wording sentence, List<Step> steps) {
    static final ComparedLine NONE = new ComparedLine(
            Optional.empty(), Status.NOT_APPLICABLE, Wording.of("没有可以测算的内容", "nothing to score"), List.of());

    public ComparedLine {
        steps = List.copyOf(steps);
    }

    static ComparedLine of(ScoreLine line) {
        return of(line.score(), line.status(), line.derivation());
    }

    static ComparedLine ofTotal(ScoreSheet sheet) {
        Status status = sheet.total().isPresent() ? Status.SCORED : Status.CANNOT_TELL;
        return of(sheet.total(), status, sheet.derivation());
    }

    private static ComparedLine of(Optional<BigDecimal> score, Status status, Derivation derivation) {
        return new ComparedLine(score, status, derivation.sentence(), derivation.steps());
    }

    boolean differsFrom(ComparedLine other) {
        return status != other.status
                || !score.equals(other.score)
                || !uncited(steps).equals(uncited(other.steps));
    }

    private static List<Step> uncited(List<Step> steps) {
        return steps.stream()
                .map(step -> new Step(step.name(), step.formula(), step.inputs(), step.result(), Optional.empty()))
                .toList();
    }
}
