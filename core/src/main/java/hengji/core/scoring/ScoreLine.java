package hengji.core.scoring;

import hengji.core.explain.Derivation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The score of one indicator, or of budget execution (row 0).
 *
 * @param row the indicator's row; 0 for budget execution
 * @param weight its weight, where the form has one
 * @param score 系统测算分; absent when it cannot be told
 * @param selfScore 自评得分 on the form
 * @param status where it stands
 * @param derivation how it came about, or where it stopped
 */
public record ScoreLine(
        int row,
        Optional<BigDecimal> weight,
        Optional<BigDecimal> score,
        Optional<BigDecimal> selfScore,
        Status status,
        Derivation derivation) {}
