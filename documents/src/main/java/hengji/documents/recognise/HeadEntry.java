package hengji.documents.recognise;

import hengji.core.explain.Place;
import hengji.core.form.Field;
import hengji.core.form.Source;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Term;

/** Enters a labelled value of the head where it belongs. */
final class HeadEntry {
    private HeadEntry() {}

    static void enter(Draft draft, Term term, String label, Field<String> value) {
        switch (term) {
            case TOTAL_SCORE -> totalScore(draft, label, value);
            case GRADE -> draft.grade(value);
            case MONEY_UNIT -> keep(draft, label, value);
            default -> draft.heads.enter(term, label, value);
        }
    }

    private static void totalScore(Draft draft, String label, Field<String> value) {
        if (value instanceof Field.Known<String>(String text, Source source)) {
            Amounts.findPoints(text)
                    .ifPresentOrElse(
                            score -> draft.totalScore(Field.known(score, source)), () -> keep(draft, label, value));
        }
    }

    private static void keep(Draft draft, String label, Field<String> value) {
        draft.text(
                label,
                value.value().orElse(""),
                value.findSource().map(Source::place).orElse(Place.WHOLE));
    }
}
