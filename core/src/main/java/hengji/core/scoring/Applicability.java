package hengji.core.scoring;

import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.Source;
import java.util.Optional;
import java.util.Set;

/** Whether a row applies at all; one that does not needs its reason on the form. */
record Applicability(Set<String> emptyReasons) {
    private static final String NOT_APPLICABLE = "不适用";

    /** Whether the form calls the row 不适用, in its sign, target, unit or actual. */
    static boolean isDenied(Indicator row) {
        return says(row.target()) || says(row.actual()) || saysRaw(row.sign()) || saysRaw(row.judgement());
    }

    /** The recorded reason, where it says something. */
    Optional<String> findReason(Indicator row) {
        return spoken(row.reason()).or(() -> spoken(row.adjustment()));
    }

    private Optional<String> spoken(Field<String> field) {
        return field.value().map(String::strip).filter(text -> !text.isEmpty() && !emptyReasons.contains(text));
    }

    private static boolean says(Field<Figure> field) {
        return switch (field) {
            case Field.Known<Figure>(Figure figure, Source _) ->
                figure.text().strip().equals(NOT_APPLICABLE);
            default -> saysRaw(field);
        };
    }

    private static boolean saysRaw(Field<?> field) {
        return field instanceof Field.Unreadable<?>(Source source)
                && source.raw().strip().equals(NOT_APPLICABLE);
    }
}
