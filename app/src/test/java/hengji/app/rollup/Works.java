package hengji.app.rollup;

import static hengji.app.tables.Tables.FORM;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.form.FormKind;
import hengji.core.rollup.Method;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;

/** A school with two building projects: its own target, and theirs. */
record Works(Bureau bureau, long department, long north, long south) {
    static final String ROOMS = "新建教室数";
    static final String PASSED = "工程验收合格率";

    static Works on(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long department = bureau.begin(bureau.unit(), 2026, PathKind.TARGET, FormKind.DEPARTMENT_TARGET);
        row(bureau, department, ROOMS, "≥", "30", "间");
        row(bureau, department, PASSED, "≥", "95", "%");
        money(bureau, department, "资金总额", "1000");
        money(bureau, department, "基本支出", "600");
        return new Works(
                bureau,
                department,
                project(bureau, "X001", "北校区教学楼", "12", "300"),
                project(bureau, "X002", "南校区教学楼", "18", "100"));
    }

    private static long project(Bureau bureau, String code, String name, String rooms, String amount) {
        long form = bureau.office()
                .part(Forms.class)
                .begin(new Forms.Beginning(
                        bureau.region(),
                        bureau.unit(),
                        2026,
                        PathKind.TARGET,
                        FormKind.PROJECT_TARGET,
                        code,
                        name,
                        "",
                        0,
                        0));
        row(bureau, form, ROOMS, "≥", rooms, "间");
        row(bureau, form, PASSED, "≥", code.equals("X001") ? "98" : "96", "%");
        money(bureau, form, "资金总额", amount);
        return form;
    }

    private static void row(Bureau bureau, long form, String name, String sign, String target, String unit) {
        bureau.add(
                form,
                Block.ROW,
                Map.of(
                        Column.LEVEL1, "产出指标",
                        Column.LEVEL2, unit.equals("%") ? "质量指标" : "数量指标",
                        Column.NAME, name,
                        Column.SIGN, sign,
                        Column.TARGET, target,
                        Column.UNIT, unit,
                        Column.WEIGHT, "10"));
    }

    private static void money(Bureau bureau, long form, String item, String amount) {
        bureau.add(form, Block.MONEY, Map.of(Column.MONEY_ITEM, item, Column.MONEY_INITIAL, amount));
    }

    TestOffice office() {
        return bureau.office();
    }

    Rollups rollups() {
        return office().part(Rollups.class);
    }

    LinkWriting writing() {
        return office().part(LinkWriting.class);
    }

    Line line(long form, String name) {
        return office().part(Sheets.class).lines(form, Block.ROW).stream()
                .filter(line -> line.text(Column.NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    LinkedRow row(String name) {
        return rollups().of(department).rows().stream()
                .filter(row -> row.row().label().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A link of the department's row to the rows of the same name. */
    LinkWriting.Draft draft(String name, Method method, long revision) {
        return new LinkWriting.Draft(
                line(department, name).lineage(),
                method,
                List.of(
                        new KeptLink.Source("X001", line(north, name).lineage(), Optional.empty()),
                        new KeptLink.Source("X002", line(south, name).lineage(), Optional.empty())),
                revision);
    }

    void approved(String code, String name, String amount) {
        long id = office().part(Projects.class)
                .keep(
                        new Project(0, bureau.region(), bureau.unit(), code, name, 2026, OptionalInt.empty()),
                        Actor.OFFICE);
        office().part(Budgets.class)
                .keep(
                        BudgetLine.empty(bureau.unit(), id, 2026).initial(Optional.of(new BigDecimal(amount))),
                        Actor.OFFICE);
    }

    void state(long form, State state) {
        office().inTransaction(() -> office().part(DSLContext.class)
                .update(FORM)
                .set(FORM.STATE, state.name())
                .where(FORM.ID.eq(form))
                .execute());
    }
}
