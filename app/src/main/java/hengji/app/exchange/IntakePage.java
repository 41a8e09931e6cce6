package hengji.app.exchange;

import hengji.app.setup.Asked;
import hengji.app.setup.SetupHead;
import hengji.core.exact.AmountUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file on its way in: its mapping, its progress, or its preview.
 *
 * @param head of the page
 * @param intake the file
 * @param counts rows by verdict
 * @param show which of them are shown; absent for all
 * @param rows those of this page
 * @param from the first of them, from 0
 * @param base where the page's files live
 * @param asked what was sent, where it was refused
 */
public record IntakePage(
        SetupHead head,
        Intake intake,
        Map<Verdict, Integer> counts,
        Optional<Verdict> show,
        List<Shown> rows,
        int from,
        String base,
        Asked asked) {
    static final int LONG = 100;

    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** How many rows the list has in all. */
    public int all() {
        return show.map(this::count)
                .orElseGet(() ->
                        counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    public boolean hasMore() {
        return from + LONG < all();
    }

    public int next() {
        return from + LONG;
    }

    public int before() {
        return Math.max(0, from - LONG);
    }

    /** Whether a header was mapped to an item. */
    public boolean isMapped(Item item, String header) {
        return intake.mapping().find(item).filter(header::equals).isPresent();
    }

    public List<AmountUnit> units() {
        return List.of(AmountUnit.TEN_THOUSAND, AmountUnit.YUAN);
    }

    /** How a verdict is marked. */
    public String shade(Verdict verdict) {
        return switch (verdict) {
            case NEW -> "ok";
            case CHANGED, MISSING -> "warn";
            case UNMATCHED -> "bad";
            case SAME -> "";
        };
    }
}
