package hengji.documents.recognise;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
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
        return isDepartment(draft) ? FormKind.DEPARTMENT_SELF_EVALUATION : FormKind.UNKNOWN;
    }

    private static FormKind target(Draft draft) {
        if (draft.isMarked(Term.Part.MARK_TRANSFER)) {
            return FormKind.TRANSFER_TARGET;
        }
        if (draft.isMarked(Term.Part.MARK_PROJECT)) {
            return FormKind.PROJECT_TARGET;
        }
        return isDepartment(draft) ? FormKind.DEPARTMENT_TARGET : FormKind.UNKNOWN;
    }

    /** By a department's labels, or because it names an office and no project: then a note says so. */
    private static boolean isDepartment(Draft draft) {
        boolean marked = draft.isMarked(Term.Part.MARK_DEPARTMENT);
        boolean office = !marked && draft.heads.has(Term.ORGANIZATION) && !draft.heads.has(Term.PROJECT);
        if (office) {
            draft.notes.add(
                    Place.WHOLE,
                    Wording.of(
                            "本表有单位名称而没有项目名称，按部门整体表读取，请核对。",
                            "An office is named and no project; read as a departmental form."));
        }
        return marked || office;
    }
}
