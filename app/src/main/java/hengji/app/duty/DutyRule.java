package hengji.app.duty;

import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which bodies must file which form in a year.
 *
 * @param path target or self-evaluation
 * @param kind of form
 * @param bodies whom it is about
 * @param scope what the form covers
 * @param due last day; absent: the last day of the year's stage
 */
public record DutyRule(PathKind path, FormKind kind, Bodies bodies, DutyScope scope, Optional<LocalDate> due) {
    /** What is usual: each department its departmental form, each project its own. */
    static final java.util.List<DutyRule> USUAL = java.util.List.of(
            usual(PathKind.TARGET, FormKind.DEPARTMENT_TARGET, Bodies.DEPARTMENTS),
            usual(PathKind.TARGET, FormKind.PROJECT_TARGET, Bodies.PROJECTS),
            usual(PathKind.SELF_EVALUATION, FormKind.DEPARTMENT_SELF_EVALUATION, Bodies.DEPARTMENTS),
            usual(PathKind.SELF_EVALUATION, FormKind.PROJECT_SELF_EVALUATION, Bodies.PROJECTS));

    private static DutyRule usual(PathKind path, FormKind kind, Bodies bodies) {
        return new DutyRule(path, kind, bodies, DutyScope.BY_TREE, Optional.empty());
    }
}
