package hengji.app.sampling;

import hengji.core.recheck.HandPick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a draw goes by, as its officer fixes it.
 *
 * @param layer how the frame is divided
 * @param bounds amounts in 万元 between strata, lowest first; only by money
 * @param seed fixed before the draw
 * @param announced where the seed was made known before
 * @param quotas how many of each stratum; one that is not named takes the pack's
 * @param picks hand-picked ones with their reasons
 */
public record Wish(
        Layer layer,
        List<BigDecimal> bounds,
        String seed,
        String announced,
        Map<String, Integer> quotas,
        List<HandPick> picks) {
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；\\s]+");

    public Wish {
        bounds = List.copyOf(bounds);
        quotas = Map.copyOf(quotas);
        picks = List.copyOf(picks);
    }

    /** Amounts as people type them, 500、5000; absent where one is none. */
    static Optional<List<BigDecimal>> bounds(String typed) {
        List<BigDecimal> bounds = new ArrayList<>();
        for (String each : BETWEEN.splitAsStream(typed.strip()).toList()) {
            if (!each.isEmpty() && !each.matches("\\d{1,9}(\\.\\d{1,2})?")) {
                return Optional.empty();
            }
            if (!each.isEmpty()) {
                bounds.add(new BigDecimal(each));
            }
        }
        return Optional.of(bounds.stream().sorted().distinct().toList());
    }
}
