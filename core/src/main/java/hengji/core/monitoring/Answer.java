package hengji.core.monitoring;

import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the office answers to a warning (处理意见).
 *
 * @param choice which of the three
 * @param words reasons and measures
 * @param amount money moved or given back, in the form's unit; not for {@link Choice#CONTINUE}
 */
public record Answer(Choice choice, String words, Optional<BigDecimal> amount) {
    /** The three ways. */
    public enum Choice {
        CONTINUE("继续执行", "go on"),
        REALLOCATE("调剂预算", "move the money"),
        CANCEL("取消项目", "give it up");

        private final Wording wording;

        Choice(String zh, String en) {
            wording = Wording.of(zh, en);
        }

        public Wording wording() {
            return wording;
        }
    }

    /**
     * Everything that is missing or does not fit; empty where the answer can go in.
     *
     * @param unspent what is left of the budget; absent where it cannot be told
     */
    public List<Wording> faults(Optional<BigDecimal> unspent) {
        List<Wording> faults = new ArrayList<>();
        if (words.isBlank()) {
            faults.add(Wording.of("没有写明原因和措施，请写明。", "Neither reason nor measure is given. Give them."));
        }
        if (choice == Choice.CONTINUE) {
            amount.ifPresent(_ -> faults.add(Wording.of(
                    "继续执行不填金额，请删去或改选“调剂预算”。", "Going on moves no money. Leave the amount out or choose to move it.")));
            return List.copyOf(faults);
        }
        boolean positive = amount.filter(money -> money.signum() > 0).isPresent();
        if (!positive) {
            faults.add(Wording.of(
                    "“" + choice.wording().zh() + "”须填写大于 0 的金额。",
                    "To " + choice.wording().en() + " takes an amount above 0."));
        }
        unspent.filter(left -> amount.filter(money -> money.compareTo(left) > 0).isPresent())
                .ifPresent(left -> faults.add(Wording.of(
                        "金额超过尚未执行的预算 " + left.toPlainString() + "，请核对。",
                        "The amount is more than the " + left.toPlainString() + " that are left. Check it.")));
        return List.copyOf(faults);
    }
}
