package hengji.core.rollup;

import static hengji.core.fixtures.FormFixture.targetForm;

import hengji.core.explain.Place;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.core.form.Scope;
import hengji.core.form.Source;

/** Departments, projects and units, one word each. */
final class Parts {
    private Parts() {}

    static ProjectForm project(String code, String amount, Rows... rows) {
        return new ProjectForm(
                code,
                targetForm()
                        .kind(FormKind.PROJECT_TARGET)
                        .project("项目" + code)
                        .budget(BudgetRole.TOTAL, amount)
                        .rows(rows)
                        .done());
    }

    static Form department(Rows... rows) {
        return targetForm().rows(rows).done();
    }

    static UnitForm unit(String code, FormFixture form) {
        return new UnitForm(code, scoped(form.of("单位" + code).done(), Field.known(Scope.OWN, source())));
    }

    static Form scoped(Form form, Field<Scope> scope) {
        Heads heads = form.heads();
        return new Form(
                form.origin(),
                form.kind(),
                new Heads(
                        heads.title(),
                        heads.fiscalYear(),
                        heads.region(),
                        heads.organization(),
                        heads.unitCode(),
                        heads.projectCode(),
                        heads.project(),
                        scope,
                        heads.supervisor()),
                form.budget(),
                form.goals(),
                form.tasks(),
                form.indicators(),
                form.total(),
                form.grade(),
                form.texts(),
                form.notes());
    }

    static Source source() {
        return new Source(Place.WHOLE, "");
    }
}
