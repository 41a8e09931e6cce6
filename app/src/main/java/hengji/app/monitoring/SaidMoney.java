package hengji.app.monitoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said of the money in a period; amounts as typed, in the form's unit.
 *
 * @param adjusted 调整后预算数; blank where the budget was not changed
 * @param executed 执行数
 * @param paidUntil the day the payment export counts to; absent where the figure was typed
 * @param because why it is behind
 * @param revision raised by every change
 */
public record SaidMoney(
        String adjusted, String executed, Optional<LocalDate> paidUntil, Because because, long revision) {
    static final SaidMoney NOTHING = new SaidMoney("", "", Optional.empty(), Because.NOTHING, 0);

    public SaidMoney {
        adjusted = adjusted.strip();
        executed = executed.strip();
    }

    SaidMoney revised(long other) {
        return new SaidMoney(adjusted, executed, paidUntil, because, other);
    }

    boolean says(SaidMoney other) {
        return revised(other.revision).equals(other);
    }

    /** For the journal. */
    String text() {
        return "调整后预算 " + adjusted + "，执行 " + executed
                + paidUntil.map(day -> "（支付进度，截至 " + day + "）").orElse("")
                + (because.causes().isEmpty() ? "" : "，" + because.said());
    }
}
