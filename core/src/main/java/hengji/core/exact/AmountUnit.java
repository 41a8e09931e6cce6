package hengji.core.exact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The unit an amount of money is printed in (金额单位). */
public enum AmountUnit {
    YUAN("元", 0),
    TEN_THOUSAND("万元", 4),
    HUNDRED_MILLION("亿元", 8);

    private final String chinese;
    private final int exponent;

    AmountUnit(String chinese, int exponent) {
        this.chinese = chinese;
        this.exponent = exponent;
    }

    /** The name as printed: 元, 万元 or 亿元. */
    public String chinese() {
        return chinese;
    }

    /** The same money in another unit, exactly. */
    public BigDecimal convert(BigDecimal amount, AmountUnit target) {
        return Decimals.plain(amount.scaleByPowerOfTen(exponent - target.exponent));
    }

    /** Finds the unit printed as {@code text}; absent for anything else. */
    public static Optional<AmountUnit> find(String text) {
        return Arrays.stream(values()).filter(unit -> unit.chinese.equals(text)).findFirst();
    }
}
