package hengji.app.house;

import static hengji.app.tables.Tables.FISCAL_YEAR;
import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.REGION;

import hengji.app.form.Filling;
import hengji.app.form.Forms;
import hengji.app.organisation.Organisation;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import org.jooq.DSLContext;

/**
 * A made-up county of a test's own: one department, and forms for it.
 *
 * @param office where
 * @param region its 区划码
 * @param department 示范教育局（虚构）
 */
public record County(TestOffice office, String region, long department) {
    /** The fiscal year of its forms. */
    public static final int YEAR = 2024;

    /** A county nobody else works in. */
    public static County in(TestOffice office) {
        String region = TestOffice.unique("5117");
        DSLContext database = office.part(DSLContext.class);
        office.inTransaction(() -> {
            database.insertInto(REGION)
                    .set(REGION.CODE, region)
                    .set(REGION.NAME, "示范县（虚构）")
                    .execute();
            database.insertInto(FISCAL_YEAR)
                    .set(FISCAL_YEAR.REGION_CODE, region)
                    .set(FISCAL_YEAR.BUDGET_YEAR, YEAR)
                    .set(FISCAL_YEAR.PACK_ID, "cn-sichuan")
                    .execute();
        });
        return new County(office, region, organisation(office, region, 0, "501", "示范教育局（虚构）"));
    }

    /** A unit below another organisation; 0 for none. */
    public long unit(long parent, String code, String name) {
        return organisation(office, region, parent, code, name);
    }

    /** A form of the department, filled from one the engine read. */
    public long form(Form from, PathKind path, FormKind kind) {
        long id = office.part(Forms.class)
                .begin(new Forms.Beginning(
                        region, department, YEAR, path, kind, "", "", YEAR + "年度" + kind.chinese(), 0, 0));
        office.part(Filling.class).fill(id, from);
        return id;
    }

    /** The target form a county published, as this department's own. */
    public long published() {
        return form(Papers.published(), PathKind.TARGET, FormKind.DEPARTMENT_TARGET);
    }

    /** Somebody with one role at the department; the login. */
    public String person(Role role) {
        return office.person(role, region, department);
    }

    private static long organisation(TestOffice office, String region, long parent, String code, String name) {
        DSLContext database = office.part(DSLContext.class);
        return database.insertInto(ORGANISATION)
                .set(ORGANISATION.REGION_CODE, region)
                .set(ORGANISATION.PARENT_ID, parent == 0 ? null : parent)
                .set(ORGANISATION.CODE, code)
                .set(ORGANISATION.NAME, name)
                .set(ORGANISATION.KIND, (parent == 0 ? Organisation.Kind.DEPARTMENT : Organisation.Kind.UNIT).name())
                .set(ORGANISATION.VALID_FROM, LocalDate.of(2020, 1, 1))
                .returningResult(ORGANISATION.ID)
                .fetchSingle()
                .value1();
    }
}
