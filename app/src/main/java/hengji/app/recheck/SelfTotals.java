package hengji.app.recheck;

import hengji.core.exact.Decimals;
import hengji.core.policy.Grade;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import java.math.BigDecimal;
import java.util.Optional;

/** What an office gave itself in all, where nobody typed the score of execution as well: that one is the computed one. */
public final class SelfTotals {
    private SelfTotals() {}

    /** 自评总分; absent while one score is missing. */
    public static Optional<BigDecimal> total(ScoreSheet sheet) {
        return sheet.selfTotal().or(() -> sum(sheet));
    }

    private static Optional<BigDecimal> sum(ScoreSheet sheet) {
        ScoreLine execution = sheet.execution();
        Optional<BigDecimal> first = execution.weight().isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : execution.selfScore().or(execution::score);
        boolean whole =
                sheet.indicators().stream().allMatch(line -> line.selfScore().isPresent());
        return first.filter(_ -> whole && !sheet.indicators().isEmpty())
                .map(start -> sheet.indicators().stream()
                        .flatMap(line -> line.selfScore().stream())
                        .reduce(start, BigDecimal::add));
    }

    /** 自评等级; absent where there is no total, or full marks are not the pack's whole. */
    public static Optional<String> grade(ScoreSheet sheet, Pack pack) {
        BigDecimal whole = pack.get(Limit.INDICATOR_WEIGHTS)
                .value()
                .add(pack.get(Limit.EXECUTION_WEIGHT).value());
        return total(sheet)
                .filter(_ -> Decimals.same(sheet.maximum(), whole))
                .flatMap(total -> pack.scoring().grades().value().stream()
                        .filter(grade -> total.compareTo(grade.from()) >= 0)
                        .findFirst())
                .map(Grade::name);
    }
}
