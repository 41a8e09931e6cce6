package hengji.policies;

import hengji.core.exact.Decimals;
import hengji.core.form.Judgement;
import hengji.core.policy.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Asks whether the qualitative bands hold every share from 100 down to 0 once, best judgement first. */
final class BandOrder {
    private final List<Band> bands;

    BandOrder(List<Band> bands) {
        this.bands = bands;
    }

    Optional<Fault> fault() {
        List<Judgement> judgements = bands.stream().map(Band::judgement).toList();
        if (!judgements.equals(List.of(Judgement.values()))) {
            return of("定性分档须依次写 met、partly、not-met 各一档", "write one band each for met, partly, not-met, in this order");
        }
        if (!ends(bands.getFirst().upper(), bands.getFirst().upperIncluded(), Decimals.HUNDRED)
                || !ends(bands.getLast().lower(), bands.getLast().lowerIncluded(), BigDecimal.ZERO)) {
            return of("定性分档没有从 100%（含）排到 0%（含）", "the bands do not reach from 100 % to 0 %, both included");
        }
        for (int place = 1; place < bands.size(); place++) {
            Optional<Fault> fault = between(bands.get(place - 1), bands.get(place));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static boolean ends(BigDecimal end, boolean included, BigDecimal due) {
        return included && Decimals.same(end, due);
    }

    private static Optional<Fault> between(Band upper, Band lower) {
        int step = upper.lower().compareTo(lower.upper());
        boolean twice = step < 0 || (step == 0 && upper.lowerIncluded() && lower.upperIncluded());
        boolean never = step > 0 || (step == 0 && !upper.lowerIncluded() && !lower.upperIncluded());
        String at = Decimals.text(lower.upper()) + "%";
        if (twice) {
            return of("定性分档在 " + at + " 处重叠", "the bands overlap at " + at);
        }
        return never ? of("定性分档在 " + at + " 处有空档", "the bands leave a hole at " + at) : Optional.empty();
    }

    private static Optional<Fault> of(String zh, String en) {
        return Optional.of(Fault.of(
                zh,
                en,
                "请使上一档的 lower 等于下一档的 upper，且只有一档包含该值",
                "let the lower end of a band be the upper end of the next, included in one of them only"));
    }
}
