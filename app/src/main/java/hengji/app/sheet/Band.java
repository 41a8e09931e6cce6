package hengji.app.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Indicators under one level, merged on the page.
 *
 * @param name of the level as typed
 * @param rows how many follow one another
 * @param weight sum of their weights, two decimals
 * @param off how far that is from the pack's split; absent where it says nothing or they agree
 */
public record Band(String name, int rows, BigDecimal weight, Optional<BigDecimal> off) {
    /** With its sign: +10.00, −4.00. */
    public String offText() {
        return off.map(points ->
                        (points.signum() > 0 ? "+" : "−") + points.abs().toPlainString())
                .orElse("");
    }
}
