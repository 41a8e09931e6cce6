package hengji.core.recheck;

import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import hengji.core.policy.ReasonCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one fault cost here and there (同类扣分比较): the same fault has to cost the same.
 *
 * @param reason the code
 * @param uses how often it was used
 * @param lowest smallest share taken, in percent
 * @param highest largest share taken
 * @param byReviewer mean share in percent for each reviewer, rounded half up to two places
 * @param byUnit the same for each unit
 * @param allowed points by which means may differ
 */
public record CodeSpread(
        ReasonCode reason,
        int uses,
        BigDecimal lowest,
        BigDecimal highest,
        SortedMap<String, BigDecimal> byReviewer,
        SortedMap<String, BigDecimal> byUnit,
        Cited<BigDecimal> allowed) {
    public CodeSpread {
        byReviewer = Collections.unmodifiableSortedMap(new TreeMap<>(byReviewer));
        byUnit = Collections.unmodifiableSortedMap(new TreeMap<>(byUnit));
    }

    /** One line for each code that was used, in the pack's order. */
    public static List<CodeSpread> of(Collection<Use> uses, Pack pack) {
        Map<String, List<Use>> byCode = uses.stream().collect(Collectors.groupingBy(Use::code));
        return pack.year().reasonCodes().value().stream()
                .filter(reason -> byCode.containsKey(reason.code()))
                .map(reason -> of(reason, byCode.getOrDefault(reason.code(), List.of()), pack))
                .toList();
    }

    private static CodeSpread of(ReasonCode reason, List<Use> uses, Pack pack) {
        List<BigDecimal> shares = uses.stream().map(Use::share).sorted().toList();
        return new CodeSpread(
                reason,
                uses.size(),
                shares.getFirst(),
                shares.getLast(),
                means(uses, Use::reviewer),
                means(uses, Use::unit),
                pack.get(Limit.DEDUCTION_SPREAD));
    }

    /** Whether reviewers are further apart than the pack allows. */
    public boolean isUneven() {
        return apart().compareTo(allowed.value()) > 0;
    }

    public Wording sentence() {
        String range = Decimals.same(lowest, highest)
                ? Decimals.text(lowest) + "%"
                : Decimals.text(lowest) + "%–" + Decimals.text(highest) + "%";
        Wording plain = Wording.of(
                "“" + reason.fault() + "”扣分 " + uses + " 处，比例 " + range,
                reason.code() + " was used " + uses + " times, at " + range);
        return isUneven()
                ? plain.then(Wording.of(
                                "；复核人之间平均相差 " + Decimals.text(apart()) + " 个百分点，请在定稿前统一",
                                "; reviewers differ by " + Decimals.text(apart())
                                        + " points: settle it before signing"))
                        .then(allowed.citation().inBrackets())
                : plain;
    }

    private BigDecimal apart() {
        return Collections.max(byReviewer.values()).subtract(Collections.min(byReviewer.values()));
    }

    private static SortedMap<String, BigDecimal> means(List<Use> uses, Function<Use, String> of) {
        return uses.stream()
                .collect(Collectors.groupingBy(
                        of, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), CodeSpread::mean)));
    }

    private static BigDecimal mean(List<Use> uses) {
        BigDecimal sum = uses.stream().map(Use::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(uses.size()), 2, RoundingMode.HALF_UP);
    }
}
