package hengji.core.monitoring;

import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Warnings in a row (连续预警). A period that is finance's own doing, or cannot be told, neither counts nor breaks the row.
 *
 * @param periods the red periods of the row that lasts, in order
 * @param least how many call for a visit
 */
public record Streak(List<String> periods, Cited<BigDecimal> least) {
    public Streak {
        periods = List.copyOf(periods);
    }

    /** The row that ends with the last period of a year. */
    public static Streak of(List<PeriodLight> year, Pack pack) {
        List<PeriodLight> backwards = year.stream()
                .sorted(Comparator.comparingInt(
                                (PeriodLight form) -> form.period().months())
                        .reversed())
                .toList();
        List<String> red = backwards.stream()
                .takeWhile(form -> form.light() == Light.RED || form.light() == Light.UNTOLD)
                .filter(form -> form.light() == Light.RED && form.blame() != Blame.FINANCE)
                .map(form -> form.period().name())
                .toList();
        return new Streak(red.reversed(), pack.get(Limit.WARNINGS_BEFORE_VISIT));
    }

    /** Whether somebody should go and see. */
    public boolean callsForVisit() {
        return BigDecimal.valueOf(periods.size()).compareTo(least.value()) >= 0;
    }

    public Wording sentence() {
        String names = String.join("、", periods);
        return callsForVisit()
                ? Wording.of(
                                "连续 " + periods.size() + " 次预警（" + names + "），请安排实地核查",
                                periods.size() + " warnings in a row (" + names + "): visit the office")
                        .then(least.citation().inBrackets())
                : Wording.of("连续预警 " + periods.size() + " 次", periods.size() + " warnings in a row");
    }
}
