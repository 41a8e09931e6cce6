package hengji.core.policy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What follows when an actual passes its target by far (超额完成).
 *
 * @param trigger attainment in percent above which it applies
 * @param reasonDue whether a reason is owed
 * @param reductionAllowed whether a person may reduce the score
 * @param automaticCut points taken off without asking; absent: none
 */
public record OverAchievement(
        BigDecimal trigger, boolean reasonDue, boolean reductionAllowed, Optional<BigDecimal> automaticCut) {}
