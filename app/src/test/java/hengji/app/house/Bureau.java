package hengji.app.house;

import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.REGION;

import hengji.app.account.Accounts;
import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.organisation.Organisation;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** 示范县（虚构）: a bureau, a department and its unit, a person for each part, and forms to work on. */
public final class Bureau {
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final TestOffice office;
    private final String region;
    private final long bureau;
    private final long department;
    private final long unit;
    private final Map<Role, String> logins = new EnumMap<>(Role.class);
    private final Map<Role, Who> people = new EnumMap<>(Role.class);

    private Bureau(TestOffice office) {
        this.office = office;
        this.region = "519" + NUMBER.incrementAndGet();
        DSLContext database = office.part(DSLContext.class);
        office.inTransaction(() -> database.insertInto(REGION)
                .set(REGION.CODE, region)
                .set(REGION.NAME, "示范县（虚构）")
                .execute());
        this.bureau = organisation(0, "001", "示范县财政局", Organisation.Kind.FINANCE);
        this.department = organisation(bureau, "105", "示范县教育局", Organisation.Kind.DEPARTMENT);
        this.unit = organisation(department, "105002", "示范县第一中学", Organisation.Kind.UNIT);
    }

    public static Bureau in(TestOffice office) {
        return new Bureau(office);
    }

    private synchronized void hire(Role role) {
        if (people.containsKey(role)) {
            return;
        }
        long place = switch (role.side()) {
            case UNIT -> unit;
            case DEPARTMENT -> department;
            case BUREAU -> bureau;
            case OUTSIDE, ADMINISTRATION -> 0;
        };
        String login = office.person(role, region, place);
        logins.put(role, login);
        people.put(role, office.part(Accounts.class).find(id(login)).orElseThrow());
    }

    private long id(String login) {
        return office.part(DSLContext.class)
                .select(hengji.app.tables.Tables.ACCOUNT.ID)
                .from(hengji.app.tables.Tables.ACCOUNT)
                .where(hengji.app.tables.Tables.ACCOUNT.LOGIN.eq(login))
                .fetchSingle()
                .value1();
    }

    public TestOffice office() {
        return office;
    }

    public String region() {
        return region;
    }

    public long bureau() {
        return bureau;
    }

    public long department() {
        return department;
    }

    public long unit() {
        return unit;
    }

    /** The person who plays a part: in the unit, the department above it or the bureau. */
    public Who who(Role role) {
        hire(role);
        return Objects.requireNonNull(people.get(role));
    }

    public String login(Role role) {
        hire(role);
        return Objects.requireNonNull(logins.get(role));
    }

    /** Somebody else in the same part. */
    public Who another(Role role, long organisation) {
        return office.part(Accounts.class)
                .find(id(office.person(role, region, organisation)))
                .orElseThrow();
    }

    /** A further organisation; its id. */
    public long organisation(long parent, String code, String name, Organisation.Kind kind) {
        List<Long> made = new ArrayList<>();
        office.inTransaction(() -> made.add(office.part(DSLContext.class)
                .insertInto(ORGANISATION)
                .set(ORGANISATION.REGION_CODE, region)
                .set(ORGANISATION.PARENT_ID, parent == 0 ? null : parent)
                .set(ORGANISATION.CODE, code)
                .set(ORGANISATION.NAME, name)
                .set(ORGANISATION.KIND, kind.name())
                .set(ORGANISATION.VALID_FROM, LocalDate.of(2020, 1, 1))
                .returningResult(ORGANISATION.ID)
                .fetchSingle()
                .value1()));
        return made.getFirst();
    }

    /** A target form of the unit without any error; its id. */
    public long target(int year) {
        return target(unit, year);
    }

    /** A target form of an organisation without any error; its id. */
    public long target(long organisation, int year) {
        long form = begin(organisation, year, PathKind.TARGET, FormKind.DEPARTMENT_TARGET);
        TargetRows.ALL.forEach(cells -> add(form, Block.ROW, cells));
        common(form, Map.of());
        return form;
    }

    /** A self-evaluation of the unit without any error; its id. */
    public long selfEvaluation(int year) {
        long form = begin(unit, year, PathKind.SELF_EVALUATION, FormKind.DEPARTMENT_SELF_EVALUATION);
        TargetRows.EVALUATED.forEach(cells -> add(form, Block.ROW, cells));
        common(form, Map.of(Column.MONEY_ADJUSTED, "1000", Column.MONEY_EXECUTED, "950"));
        return form;
    }

    /** A self-evaluation of one of the unit's projects without any error; its id. */
    public long projectSelfEvaluation(int year, String code, String name) {
        long form = office.part(Forms.class)
                .begin(new Forms.Beginning(
                        region,
                        unit,
                        year,
                        PathKind.SELF_EVALUATION,
                        FormKind.PROJECT_SELF_EVALUATION,
                        code,
                        name,
                        "",
                        0,
                        0));
        TargetRows.EVALUATED.forEach(cells -> add(form, Block.ROW, cells));
        common(form, Map.of(Column.MONEY_ADJUSTED, "1000", Column.MONEY_EXECUTED, "950"));
        return form;
    }

    private void common(long form, Map<Column, String> spent) {
        add(form, Block.GOAL, Map.of(Column.GOAL_TEXT, "完成初中毕业年级教学任务，家长满意。", Column.GOAL_ACHIEVED, "已完成。"));
        add(
                form,
                Block.TASK,
                Map.of(
                        Column.TASK_NAME, "教学",
                        Column.TASK_CONTENT, "毕业年级教学",
                        Column.TASK_ACHIEVED, "已完成"));
        money(form, "资金总额", "1000", spent);
        money(form, "财政拨款", "1000", spent);
        money(
                form,
                "其他资金",
                "0",
                spent.isEmpty() ? spent : Map.of(Column.MONEY_ADJUSTED, "0", Column.MONEY_EXECUTED, "0"));
    }

    private void money(long form, String item, String initial, Map<Column, String> spent) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.putAll(spent);
        cells.put(Column.MONEY_ITEM, item);
        cells.put(Column.MONEY_INITIAL, initial);
        add(form, Block.MONEY, cells);
    }

    /** Begins an empty form; its id. */
    public long begin(long organisation, int year, PathKind path, FormKind kind) {
        return office.part(Forms.class)
                .begin(new Forms.Beginning(region, organisation, year, path, kind, "", "", "", 0, 0));
    }

    /** Adds a line, blank where nothing is said; its lineage. */
    public String add(long form, Block block, Map<Column, String> cells) {
        Map<Column, String> all =
                Column.of(block).stream().collect(Collectors.toMap(each -> each, each -> cells.getOrDefault(each, "")));
        String lineage = office.part(Sheets.class).add(form, block, new Line("", all, Line.Care.NONE));
        office.part(Forms.class).touch(form);
        return lineage;
    }

    /** Puts a text into a cell, whatever stood there. */
    public void write(long form, Column column, String lineage, String text) {
        Sheets sheets = office.part(Sheets.class);
        String was = sheets.find(form, column.block(), lineage).orElseThrow().text(column);
        sheets.write(form, column, lineage, was, text);
        office.part(Forms.class).touch(form);
    }
}
