package hengji.core.scoring;

import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import hengji.core.policy.Pack;
import hengji.core.policy.ScoringMode;
import hengji.core.policy.Vocabulary;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides by which way a row is scored, and whether it can be. */
final class RowScoring {
    private static final String SUFFIX = "指标";

    private final Map<String, ScoringMode> modes;
    private final Applicability applicability;
    private final Measuring measuring;
    private final Deadlines deadlines;
    private final PeoplesJudgement judgement;
    private final JudgedYesOrNo judgedYesOrNo;

    RowScoring(Pack pack) {
        var policy = pack.scoring();
        modes = policy.modes().value();
        applicability = new Applicability(pack.get(Vocabulary.EMPTY_REASONS).value());
        measuring = Measuring.under(policy);
        deadlines = new Deadlines(policy.monthlyLateCut());
        judgement = new PeoplesJudgement(policy);
        judgedYesOrNo = new JudgedYesOrNo(policy.modes().citation());
    }

    Line score(Form form, Indicator row) {
        return new Line(row, outcome(row, form.heads().year()));
    }

    private Outcome outcome(Indicator row, OptionalInt year) {
        Optional<BigDecimal> weight = row.weight().value().filter(number -> number.signum() >= 0);
        if (weight.isEmpty()) {
            return Obstacles.weight(row);
        }
        return Applicability.isDenied(row) ? dropped(row, weight.get()) : applying(row, weight.get(), year);
    }

    private Outcome dropped(Indicator row, BigDecimal weight) {
        return applicability
                .findReason(row)
                .<Outcome>map(reason -> Dropped.open(reason, weight))
                .orElseGet(() -> Stopped.because(
                        "标为“不适用”但没有写明原因，请补充原因", "called not applicable without a reason; record the reason"));
    }

    private Outcome applying(Indicator row, BigDecimal weight, OptionalInt year) {
        ScoringMode mode = mode(row);
        if (mode == ScoringMode.JUDGED || isJudged(row)) {
            return judged(row, weight, mode);
        }
        if (TimeLimit.isWritten(row, mode == ScoringMode.DEADLINE)) {
            return deadlines.score(row, weight, year);
        }
        return isWords(row) ? judged(row, weight, mode) : measuring.score(row, weight, mode);
    }

    private Outcome judged(Indicator row, BigDecimal weight, ScoringMode mode) {
        return mode == ScoringMode.YES_NO ? judgedYesOrNo.score(row, weight) : judgement.score(row, weight);
    }

    /** A person has judged the row, and no sign says that it is to be measured instead. */
    private static boolean isJudged(Indicator row) {
        return row.judgement().isKnown()
                && row.sign().value().filter(Sign::isQuantitative).isEmpty();
    }

    /** A qualitative row, or one without a sign whose target is words. */
    private static boolean isWords(Indicator row) {
        Optional<Sign> sign = row.sign().value();
        return sign.isPresent()
                ? sign.get() == Sign.QUALITATIVE
                : row.target()
                        .value()
                        .map(Figure::number)
                        .filter(Optional::isEmpty)
                        .isPresent();
    }

    private ScoringMode mode(Indicator row) {
        String level2 = row.level2().value().orElse("");
        ScoringMode plain = modes.getOrDefault(level2, ScoringMode.PROPORTIONAL);
        return level2.endsWith(SUFFIX) ? plain : modes.getOrDefault(level2 + SUFFIX, plain);
    }
}
