package hengji.core.audit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What scoring computed, as far as rules need it; audit itself computes no score.
 *
 * @param rows computed score (系统测算分) by row; rows that could not be told are missing
 * @param execution computed execution score
 * @param total computed total; absent while a weighted row is open
 */
public record ComputedScores(
        Map<Integer, BigDecimal> rows, Optional<BigDecimal> execution, Optional<BigDecimal> total) {
    public ComputedScores {
        rows = Map.copyOf(rows);
    }

    public static final ComputedScores NONE = new ComputedScores(Map.of(), Optional.empty(), Optional.empty());
}
