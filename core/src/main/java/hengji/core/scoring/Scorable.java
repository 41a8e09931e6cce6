package hengji.core.scoring;

import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;

/** Whether a form has anything to score. */
final class Scorable {
    private Scorable() {}

    static boolean is(Form form) {
        return isScoredKind(form.kind())
                && form.indicators().stream().anyMatch(Scorable::hasResult)
                && form.indicators().stream().anyMatch(row -> hasWeight(form.kind(), row));
    }

    /** A scorecard's content is a pack's; monitoring looks at half a year. */
    private static boolean isScoredKind(FormKind kind) {
        return kind != FormKind.SCORECARD && kind != FormKind.MONITORING;
    }

    private static boolean hasResult(Indicator row) {
        return says(row.actual()) || says(row.judgement()) || says(row.score());
    }

    /** Outside transfer forms a self score alone tells that points are given, though no weight is printed. */
    private static boolean hasWeight(FormKind kind, Indicator row) {
        return row.weight().isKnown() || (!kind.isTransfer() && row.score().isKnown());
    }

    private static boolean says(Field<?> field) {
        return field.isKnown() || field instanceof Field.Unreadable<?>;
    }
}
