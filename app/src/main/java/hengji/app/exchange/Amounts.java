package hengji.app.exchange;

import hengji.core.exact.AmountUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts in the one way the exchange writes them: 万元, at least two decimals, no noughts behind more. */
final class Amounts {
    private Amounts() {}

    static String text(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return (bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString();
    }

    static String text(Optional<BigDecimal> amount) {
        return amount.map(Amounts::text).orElse("");
    }

    static Optional<BigDecimal> amount(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** An amount as it goes out, in the unit of the mapping. */
    static String out(String text, AmountUnit unit) {
        return text.isEmpty() ? text : text(AmountUnit.TEN_THOUSAND.convert(new BigDecimal(text), unit));
    }
}
