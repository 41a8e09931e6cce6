package hengji.core.audit.result;

import hengji.core.audit.Lexicon;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Rows of a form beside the rows of an earlier paper: first those of one name, then those that were renamed.
 *
 * @param pairs rows that belong together
 * @param dropped earlier rows without a counterpart
 * @param added rows of the form without a counterpart
 */
record Pairing(List<Pair> pairs, List<Indicator> dropped, List<Indicator> added) {
    /** A row of the earlier paper and its counterpart. */
    record Pair(Indicator before, Indicator now) {
        boolean renamed() {
            return !before.label().equals(now.label());
        }
    }

    static Pairing of(Form before, Form now, Lexicon lexicon, BigDecimal alike) {
        List<Pair> pairs = new ArrayList<>();
        List<Indicator> dropped = new ArrayList<>(before.indicators());
        List<Indicator> added = new ArrayList<>(now.indicators());
        match(dropped, added, pairs, (old, row) -> sameName(old, row) && sameClass(old, row));
        match(dropped, added, pairs, Pairing::sameName);
        match(dropped, added, pairs, (old, row) -> sameClass(old, row) && isLike(old, row, lexicon, alike));
        match(dropped, added, pairs, (old, row) -> old.row() == row.row() && sameClass(old, row) && sameAim(old, row));
        return new Pairing(List.copyOf(pairs), List.copyOf(dropped), List.copyOf(added));
    }

    private static void match(
            List<Indicator> dropped,
            List<Indicator> added,
            List<Pair> pairs,
            BiPredicate<Indicator, Indicator> belongs) {
        for (Indicator old : List.copyOf(dropped)) {
            Optional<Indicator> now =
                    added.stream().filter(row -> belongs.test(old, row)).findFirst();
            now.ifPresent(row -> {
                pairs.add(new Pair(old, row));
                dropped.remove(old);
                added.remove(row);
            });
        }
    }

    private static boolean sameName(Indicator one, Indicator other) {
        return one.label().equals(other.label());
    }

    private static boolean sameClass(Indicator one, Indicator other) {
        return one.level2().value().equals(other.level2().value());
    }

    private static boolean isLike(Indicator one, Indicator other, Lexicon lexicon, BigDecimal alike) {
        return BigDecimal.valueOf(lexicon.likeness(one.label(), other.label())).compareTo(alike) >= 0;
    }

    private static boolean sameAim(Indicator one, Indicator other) {
        return one.target().isKnown()
                && one.target().value().equals(other.target().value())
                && one.unit().value().equals(other.unit().value());
    }
}
