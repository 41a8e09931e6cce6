package hengji.core.memory;

import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An indicator and what earlier years say of it.
 *
 * @param row the indicator of the year being written
 * @param fiscalYear that year
 * @param years what is remembered, the latest first; years without it are missing
 */
public record Remembered(Indicator row, int fiscalYear, List<Recollection> years) {
    public Remembered {
        years = List.copyOf(years);
    }

    public Optional<Recollection> find(int year) {
        return years.stream().filter(past -> past.year() == year).findFirst();
    }

    /** Whether the target was the same and met in full in each of the last years, as many as the pack says. */
    public boolean isStale(Pack pack) {
        int count = pack.get(Limit.UNCHANGED_YEARS).value().intValueExact();
        List<Optional<Recollection>> last = IntStream.rangeClosed(1, count)
                .mapToObj(back -> find(fiscalYear - back))
                .toList();
        return last.stream().allMatch(past -> past.filter(Recollection::met).isPresent())
                && last.stream()
                                .flatMap(Optional::stream)
                                .map(Remembered::aim)
                                .distinct()
                                .count()
                        == 1;
    }

    /** Sign and target in base units. */
    private static List<Object> aim(Recollection past) {
        return List.of(past.row().sign().value(), past.targetInBase().map(Decimals::plain));
    }

    /** What to say of a stale target; empty for others. */
    public Optional<Wording> remark(Pack pack) {
        Cited<BigDecimal> count = pack.get(Limit.UNCHANGED_YEARS);
        if (!isStale(pack)) {
            return Optional.empty();
        }
        Indicator before = years.getFirst().row();
        String target = before.sign().value().map(Sign::chinese).orElse("")
                + Decimals.text(before.targetNumber().orElseThrow())
                + PrintedUnits.ofTarget(before);
        Wording said = Wording.of(
                "目标 " + target + " 连续 " + Decimals.text(count.value()) + " 年没有变化且都 100% 完成，",
                "The target " + target + " was the same and met in full for " + Decimals.text(count.value())
                        + " years: ");
        return Optional.of(said.then(advice(before)).then(count.citation().inBrackets()));
    }

    private static Wording advice(Indicator before) {
        BigDecimal target = before.targetNumber().orElseThrow();
        boolean full =
                target.signum() == 0 || (PrintedUnits.isPercent(before) && Decimals.same(target, Decimals.HUNDRED));
        return full
                ? Wording.of("已是满值，请考虑换成更能区分好坏的指标", "it cannot be raised; think of a measure that tells more")
                : Wording.of("请提高目标或写明理由", "raise it or give the reason");
    }
}
