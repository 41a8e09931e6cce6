package hengji.app.selfevaluation;

import hengji.app.assess.Assessed;
import hengji.app.form.Editing;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A self score as typed: a number from 0 to the weight with at most two decimals, or blank. */
final class ScoreText {
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    private ScoreText() {}

    static Optional<BigDecimal> number(String text) {
        String plain = text.strip();
        return POINTS.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Whether two texts are the same number. */
    static boolean same(String one, String other) {
        return number(one)
                .flatMap(left -> number(other).map(right -> Decimals.same(left, right)))
                .orElse(false);
    }

    static Optional<Wording> obstacle(Assessed before, Editing.Typed typed) {
        if (typed.text().isBlank()) {
            return Optional.empty();
        }
        int row = before.rowOf(typed.lineage());
        Optional<BigDecimal> weight = row == 0
                ? Optional.empty()
                : before.evaluation().form().indicators().get(row - 1).weight().value();
        Optional<BigDecimal> points = number(typed.text());
        boolean fits = points.isPresent() && weight.isPresent() && points.get().compareTo(weight.get()) <= 0;
        return fits ? Optional.empty() : Optional.of(limits(weight));
    }

    private static Wording limits(Optional<BigDecimal> weight) {
        String most = weight.map(Decimals::text).orElse("权重");
        return Wording.of(
                "自评得分请填 0 至 " + most + " 之间的数，最多两位小数。",
                "A self score is a number from 0 to "
                        + weight.map(Decimals::text).orElse("the weight") + " with at most two decimals.");
    }
}
