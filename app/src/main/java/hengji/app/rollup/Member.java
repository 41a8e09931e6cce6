package hengji.app.rollup;

import hengji.app.form.FormHead;
import hengji.app.form.Sheet;
import hengji.core.form.Form;
import hengji.core.rollup.ProjectForm;

/**
 * A project's form in the office.
 *
 * @param sheet as typed
 * @param form as the engine reads it
 */
public record Member(Sheet sheet, Form form) {
    public FormHead head() {
        return sheet.head();
    }

    public ProjectForm project() {
        return new ProjectForm(head().projectCode(), form);
    }

    Rows rows() {
        return Rows.of(sheet);
    }
}
