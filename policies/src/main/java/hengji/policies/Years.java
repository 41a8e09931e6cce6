package hengji.policies;

import hengji.core.explain.Wording;
import hengji.core.policy.Validity;
import java.util.OptionalInt;

/** Reads fiscal years from–to. */
final class Years {
    private Years() {}

    /** The years under {@code from} and {@code to}; what is not said is as in {@code otherwise}. */
    static Validity read(Table table, Spot spot, Validity otherwise) {
        OptionalInt from = table.year("from");
        OptionalInt to = table.year("to");
        int first = from.orElse(otherwise.from());
        OptionalInt last = to.isPresent() ? to : otherwise.to();
        if (last.isPresent() && last.getAsInt() < first) {
            table.complaints()
                    .add(
                            spot,
                            Wording.of(
                                    "有效期倒置：" + first + "–" + last.getAsInt(),
                                    "valid from " + first + " to " + last.getAsInt()),
                            Wording.of("请使 from 不晚于 to", "let from be no later than to"));
            return new Validity(first, OptionalInt.empty());
        }
        return new Validity(first, last);
    }

    static String text(Validity validity) {
        String last = validity.to().isPresent() ? Integer.toString(validity.to().getAsInt()) : "";
        return validity.from() + "–" + last;
    }

    /** The last year, or the end of time. */
    static int last(Validity validity) {
        return validity.to().orElse(Integer.MAX_VALUE);
    }
}
