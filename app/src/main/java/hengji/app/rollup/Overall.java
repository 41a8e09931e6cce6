package hengji.app.rollup;

import hengji.app.form.FormHead;
import hengji.core.rollup.ApprovedProject;
import hengji.core.rollup.Coverage;
import hengji.core.rollup.MoneyTie;
import java.util.List;

/**
 * A departmental form and its projects.
 *
 * @param head the departmental form
 * @param rows its indicators with their links
 * @param budgeted the projects' forms of the same step with their money
 * @param approved the approved list
 * @param tie 基本支出 + Σ项目 = 部门预算
 * @param coverage the approved list against the forms
 */
public record Overall(
        FormHead head,
        List<LinkedRow> rows,
        List<Budgeted> budgeted,
        List<ApprovedProject> approved,
        MoneyTie tie,
        Coverage coverage) {
    public Overall {
        rows = List.copyOf(rows);
        budgeted = List.copyOf(budgeted);
        approved = List.copyOf(approved);
    }

    public long confirmed() {
        return rows.stream().filter(LinkedRow::isConfirmed).count();
    }

    public long proposed() {
        return rows.stream().filter(LinkedRow::isProposed).count();
    }

    public long differing() {
        return rows.stream().filter(LinkedRow::differs).count();
    }

    /** Whether there is anything to link or to hold against the department. */
    public boolean hasProjects() {
        return !budgeted.isEmpty() || !approved.isEmpty();
    }

    /** The approved list means nothing while nobody gave one. */
    public boolean isCovered() {
        return approved.isEmpty() || coverage.isComplete();
    }
}
