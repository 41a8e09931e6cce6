package hengji.app.survey;

import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A paper survey as it was counted.
 *
 * @param asked whom one asked
 * @param from first day
 * @param to last day
 * @param issued 发放份数
 * @param returned 收回份数
 * @param valid 有效份数
 * @param answers valid questionnaires by what was ticked
 * @param formula how the rate is made of them
 */
public record Tally(
        String asked,
        LocalDate from,
        LocalDate to,
        int issued,
        int returned,
        int valid,
        Map<Opinion, Integer> answers,
        Formula formula) {
    public Tally {
        EnumMap<Opinion, Integer> all = new EnumMap<>(Opinion.class);
        for (Opinion opinion : Opinion.values()) {
            all.put(opinion, answers.getOrDefault(opinion, 0));
        }
        answers = Map.copyOf(all);
    }

    public int count(Opinion opinion) {
        return answers.getOrDefault(opinion, 0);
    }

    /** How many count as satisfied. */
    int satisfied() {
        return formula.counted().stream().mapToInt(this::count).sum();
    }

    /** The rate in percent, rounded HALF_UP to two decimals and written as short as it is. */
    public String rate() {
        return Decimals.text(Decimals.percent(BigDecimal.valueOf(satisfied()), BigDecimal.valueOf(valid)));
    }

    /** The rate with its numbers: （96＋78）÷180＝96.67%. */
    public String derivation() {
        String parts = formula.counted().stream()
                .map(opinion -> String.valueOf(count(opinion)))
                .collect(Collectors.joining("＋"));
        return "（" + parts + "）÷" + valid + "＝" + rate() + "%";
    }

    /** Everything that does not add up; empty where the tally stands. */
    List<Wording> faults() {
        List<Wording> faults = new ArrayList<>();
        int sum = answers.values().stream().mapToInt(Integer::intValue).sum();
        fault(faults, asked.isBlank(), "请写明调查对象。", "Say whom one asked.");
        fault(faults, to.isBefore(from), "结束日期早于开始日期，请核对。", "The last day is before the first.");
        fault(faults, valid <= 0, "有效问卷须大于 0。", "There must be valid questionnaires.");
        fault(faults, answers.values().stream().anyMatch(count -> count < 0), "份数不能是负数。", "No count is negative.");
        fault(
                faults,
                returned > issued,
                "收回 " + returned + " 份，多于发放 " + issued + " 份。",
                returned + " returned of " + issued + " issued.");
        fault(
                faults,
                valid > returned,
                "有效 " + valid + " 份，多于收回 " + returned + " 份。",
                valid + " valid of " + returned + " returned.");
        fault(
                faults,
                sum != valid,
                "各选项合计 " + sum + " 份，与有效 " + valid + " 份不符。",
                "The answers add up to " + sum + ", not to the " + valid + " valid ones.");
        return faults;
    }

    private static void fault(List<Wording> faults, boolean found, String zh, String en) {
        if (found) {
            faults.add(Wording.of(zh, en));
        }
    }
}
