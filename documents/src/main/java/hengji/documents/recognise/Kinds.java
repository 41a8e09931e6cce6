package hengji.documents.recognise;

import hengji.core.form.FormKind;
import hengji.documents.recognise.words.Term;

/** What kind of form it is, by its columns and labels. */
final class Kinds {
    private Kinds() {}

    static FormKind kind(Draft draft) {
        if (!draft.hasIndicators()) {
            return FormKind.UNKNOWN;
        }
        if (draft.columns.contains(Term.PROGRESS)) {
            return FormKind.MONITORING;
        }
        boolean target = draft.columns.contains(Term.TARGET);
        boolean actual = draft.columns.contains(Term.ACTUAL);
        boolean scored = draft.columns.contains(Term.SCORE) || draft.columns.contains(Term.REASON);
        if (!target && !actual) {
            return draft.columns.contains(Term.WEIGHT) ? FormKind.SCORECARD : FormKind.UNKNOWN;
        }
        return actual || scored ? evaluation(draft) : target(draft);
    }

    private static FormKind evaluation(Draft draft) {
        if (draft.isMarked(Term.Part.MARK_TRANSFER)) {
            return FormKind.TRANSFER_SELF_EVALUATION;
        }
        if (draft.isMarked(Term.Part.MARK_PROJECT)) {
            return FormKind.PROJECT_SELF_EVALUATION;
        }
        return draft.isMarked(Term.Part.MARK_DEPARTMENT) ? FormKind.DEPARTMENT_SELF_EVALUATION : FormKind.UNKNOWN;
    }

    private static FormKind target(Draft draft) {
        if (draft.isMarked(Term.Part.MARK_TRANSFER)) {
            return FormKind.TRANSFER_TARGET;
        }
        if (draft.isMarked(Term.Part.MARK_PROJECT)) {
            return FormKind.PROJECT_TARGET;
        }
        return draft.isMarked(Term.Part.MARK_DEPARTMENT) ? FormKind.DEPARTMENT_TARGET : FormKind.UNKNOWN;
    }
}
