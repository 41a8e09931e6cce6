package hengji.app.duty;

import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.core.form.FormKind;
import hengji.core.form.Scope;
import hengji.core.workflow.PathKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One form that one body must file in a year, and what stands (应报).
 *
 * @param body who
 * @param year 年度
 * @param path target or self-evaluation
 * @param kind of form
 * @param project which of its projects; absent for a departmental form
 * @param scope what the form has to cover
 * @param due last day; absent while nobody has said so
 * @param form what there is of it; absent while nothing was begun
 * @param standing what stands today
 * @param isLate whether it is owed and its last day has passed
 * @param reason why it is excused or due on another day; empty mostly
 */
public record Duty(
        Organisation body,
        int year,
        PathKind path,
        FormKind kind,
        Optional<ProjectName> project,
        Scope scope,
        Optional<LocalDate> due,
        Optional<FormHead> form,
        Standing standing,
        boolean isLate,
        String reason) {
    /** A project by its code and name. */
    public record ProjectName(String code, String name) {}

    /** 项目编码; empty for a departmental form. */
    public String projectCode() {
        return project.map(ProjectName::code).orElse("");
    }
}
