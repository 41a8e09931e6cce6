package hengji.core.audit.result;

import hengji.core.audit.Mention;
import hengji.core.exact.Decimals;
import hengji.core.exact.UnitOfMeasure;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a row left what was approved. A target made stricter is no fault.
 *
 * @param what what changed
 * @param before as approved
 * @param now as it stands
 * @param place where it stands
 */
record ApprovedChange(Wording what, String before, String now, Place place) {
    static List<ApprovedChange> of(Pairing.Pair pair) {
        List<ApprovedChange> changes = new ArrayList<>();
        if (pair.renamed()) {
            Place place = Mention.place(pair.now().name(), pair.now().place());
            changes.add(new ApprovedChange(
                    Wording.of("名称改动", "renamed"),
                    pair.before().label(),
                    pair.now().label(),
                    place));
        }
        weight(pair).ifPresent(changes::add);
        sign(pair).or(() -> target(pair)).ifPresent(changes::add);
        return changes;
    }

    private static Optional<ApprovedChange> weight(Pairing.Pair pair) {
        Optional<BigDecimal> before = pair.before().weight().value();
        Indicator row = pair.now();
        return before.flatMap(old -> row.weight()
                .value()
                .filter(now -> !Decimals.same(old, now))
                .map(now -> new ApprovedChange(
                        Wording.of("权重改动", "weight moved"),
                        Decimals.text(old),
                        Decimals.text(now),
                        Mention.place(row.weight(), row.place()))));
    }

    private static Optional<ApprovedChange> sign(Pairing.Pair pair) {
        Optional<Sign> before = pair.before().sign().value();
        Indicator row = pair.now();
        return before.flatMap(old -> row.sign()
                .value()
                .filter(now -> now != old)
                .map(now -> new ApprovedChange(
                        Wording.of("指标性质改动", "sign changed"),
                        old.chinese(),
                        now.chinese(),
                        Mention.place(row.sign(), row.place()))));
    }

    private static Optional<ApprovedChange> target(Pairing.Pair pair) {
        Optional<Figure> before = pair.before().target().value();
        Indicator row = pair.now();
        return before.flatMap(old -> row.target()
                .value()
                .filter(now -> isEasier(pair, old, now))
                .map(now -> new ApprovedChange(
                        Wording.of("目标值放宽", "target made easier"),
                        printed(old, pair.before()),
                        printed(now, row),
                        Mention.place(row.target(), row.place()))));
    }

    private static boolean isEasier(Pairing.Pair pair, Figure old, Figure now) {
        if (old.number().isEmpty() || now.number().isEmpty()) {
            return !old.text().equals(now.text());
        }
        UnitOfMeasure oldUnit = UnitOfMeasure.of(PrintedUnits.ofTarget(pair.before()));
        UnitOfMeasure newUnit = UnitOfMeasure.of(PrintedUnits.ofTarget(pair.now()));
        if (!oldUnit.measuresSameAs(newUnit)) {
            return true;
        }
        int order = newUnit.inBase(now.number().get())
                .compareTo(oldUnit.inBase(old.number().get()));
        boolean wantsLess = pair.now().sign().value().filter(Sign::wantsLess).isPresent();
        return wantsLess ? order > 0 : order < 0;
    }

    private static String printed(Figure figure, Indicator row) {
        return figure.text()
                + row.unit()
                        .value()
                        .filter(unit -> !figure.text().endsWith(unit))
                        .orElse("");
    }
}
