package hengji.core.scoring;

import hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** A row on its way to its {@link ScoreLine}. */
record Line(Indicator row, Outcome outcome) {
    Optional<BigDecimal> weight() {
        return row.weight().value();
    }

    /** Whether the row keeps the total open: nobody can tell its score, and it weighs something or nobody knows what. */
    boolean isOpen() {
        return outcome.status() == Status.CANNOT_TELL
                && weight().filter(weight -> weight.signum() == 0).isEmpty();
    }

    boolean applies() {
        return outcome.status() != Status.NOT_APPLICABLE;
    }

    ScoreLine toScoreLine() {
        return new ScoreLine(row.row(), weight(), outcome.score(), row.score().value(), outcome.status(), outcome);
    }
}
