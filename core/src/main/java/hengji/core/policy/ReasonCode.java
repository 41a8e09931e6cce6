package hengji.core.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * A fault that costs marks at a re-check, with the shares it may cost (扣分原因代码).
 *
 * @param code public and never reused, e.g. no-evidence
 * @param fault what is wrong, as the reviewer reads it
 * @param shares shares of the row's weight in percent, one of which is chosen; lowest first
 */
public record ReasonCode(String code, String fault, List<BigDecimal> shares) {
    public ReasonCode {
        shares = List.copyOf(shares);
    }
}
