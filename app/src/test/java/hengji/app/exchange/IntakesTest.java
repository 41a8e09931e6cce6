package hengji.app.exchange;

import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Sheets;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Projects;
import hengji.core.workflow.PathKind;
import hengji.documents.paper.sheet.PlainList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IntakesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @ParameterizedTest
    @EnumSource
    void units_come_in_below_departments_that_stand_further_down_in_the_same_file(Database database) {
        County county = County.in(TestOffice.on(database));
        long id = checked(
                county,
                Kind.UNITS,
                List.of("单位编码", "单位名称", "主管部门编码", "联系人"),
                List.of("601001", "示范体校（虚构）", "601", "经办人乙"),
                List.of("601", "示范体育局（虚构）", "", ""),
                List.of("501", "示范教体局（虚构）", "", "经办人甲"));
        assertThat(counts(county, id, Verdict.NEW)).isEqualTo(2);
        assertThat(shown(county, id, Verdict.CHANGED).getFirst().judged().differences())
                .containsExactly(
                        new Difference(Item.UNIT_NAME, "示范教育局（虚构）", "示范教体局（虚构）"),
                        new Difference(Item.CONTACT, "", "经办人甲"));
        assertThat(body(county, "601")).isEmpty();
        take(county, id);
        assertThat(body(county, "601001").orElseThrow().parentId())
                .isEqualTo(body(county, "601").orElseThrow().id());
        assertThat(body(county, "501").orElseThrow().name()).isEqualTo("示范教体局（虚构）");
        intakes(county).take(id, DAY, true, Actor.OFFICE);
        assertThat(intake(county, id).onlyNew())
                .as("what is said after the file was taken in counts for nothing")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_a_file_is_kept_where_one_row_cannot_be(Database database) {
        County county = County.in(TestOffice.on(database));
        long id = checked(
                county,
                Kind.UNITS,
                List.of("单位编码", "单位名称", "主管部门编码"),
                List.of("601", "示范体育局（虚构）", ""),
                List.of("701001", "示范站（虚构）", "701"));
        take(county, id);
        assertThat(intake(county, id).state()).isEqualTo(Intake.State.READY);
        assertThat(intake(county, id).trouble()).contains("没有编码为 701 的单位", "本次没有导入");
        assertThat(body(county, "601")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void projects_come_in_with_their_money_and_flags_and_say_what_does_not_match(Database database) {
        County county = County.in(TestOffice.on(database));
        List<String> header = List.of("单位编码", "项目编码", "项目名称", "年初预算数（元）", "是否结转");
        long id = checked(
                county,
                Kind.PROJECTS,
                header,
                List.of("501", "P1", "校舍维修", "1,234,567.80", "是"),
                List.of("999", "P2", "无主项目", "1", "否"),
                List.of("501", "P1", "校舍维修", "1", "否"));
        assertThat(shown(county, id, Verdict.UNMATCHED))
                .extracting(row -> row.judged().reasons().getFirst().zh())
                .containsExactly("没有编码为 999 的单位，请核对编码或先导入单位。", "与 项目!A2 重复，只取前一行。");
        take(county, id);
        var project =
                county.office().part(Projects.class).find(county.region(), "P1").orElseThrow();
        BudgetLine line = county.office()
                .part(Budgets.class)
                .find(county.department(), project.id(), County.YEAR)
                .orElseThrow();
        assertThat(line.initial()).contains(new BigDecimal("123.45678"));
        assertThat(line.flags()).isEqualTo(new BudgetLine.Flags(true, false));
        long again = uploaded(county, Kind.PROJECTS, header, List.of("501", "P1", "校舍维修", "1,234,567.80", "是"));
        assertThat(intake(county, again).state()).as("the mapping was saved").isEqualTo(Intake.State.READY);
        assertThat(counts(county, again, Verdict.SAME)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void adjustments_and_payments_meet_in_one_line_of_the_budget(Database database) {
        County county = County.in(TestOffice.on(database));
        take(
                county,
                checked(
                        county,
                        Kind.ADJUSTMENTS,
                        List.of("单位编码", "调整后预算数", "文号"),
                        List.of("501", "23253.24", "示财预〔2024〕9号")));
        take(
                county,
                checked(county, Kind.PAYMENTS, List.of("单位编码", "支付金额", "截至日期"), List.of("501", "21500", "2024-06-30")));
        BudgetLine line = county.office()
                .part(Budgets.class)
                .find(county.department(), 0, County.YEAR)
                .orElseThrow();
        assertThat(line.adjusted()).contains(new BigDecimal("23253.24"));
        assertThat(line.executed()).contains(new BigDecimal("21500.00"));
        assertThat(line.executedOn()).contains(LocalDate.of(2024, 6, 30));
        assertThat(line.documentNo()).isEqualTo("示财预〔2024〕9号");
    }

    @ParameterizedTest
    @EnumSource
    void indicators_begin_a_form_and_coming_again_never_wipe_what_was_typed(Database database) {
        County county = County.in(TestOffice.on(database));
        List<String> header = List.of("单位编码", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重");
        List<String> row = List.of("501", "产出指标", "数量指标", "培训教师", "≥", "100", "人", "10");
        take(county, checked(county, Kind.INDICATORS, header, row));
        long form = county.office()
                .part(Forms.class)
                .find(county.department(), County.YEAR, PathKind.TARGET, "")
                .orElseThrow()
                .id();
        assertThat(rows(county, form)).containsExactly("培训教师 100 10");
        long again = uploaded(
                county,
                Kind.INDICATORS,
                header,
                List.of("501", "产出指标", "数量指标", "培训教师", "", "120", "", "—"),
                List.of("501", "产出指标", "数量指标", "购置图书", "≥", "500", "册", "5"));
        assertThat(shown(county, again, Verdict.CHANGED).getFirst().judged().differences())
                .containsExactly(new Difference(Item.TARGET, "100", "120"));
        county.office().part(Intakes.class).take(again, DAY, true, Actor.OFFICE);
        assertThat(rows(county, form)).containsExactly("培训教师 100 10", "购置图书 500 5");
    }

    @ParameterizedTest
    @EnumSource
    void goals_come_in_by_their_number(Database database) {
        County county = County.in(TestOffice.on(database));
        take(
                county,
                checked(
                        county,
                        Kind.TARGETS,
                        List.of("单位编码", "序号", "年度总体目标"),
                        List.of("501", "1", "办好学校"),
                        List.of("501", "2", "减轻负担")));
        long again = uploaded(county, Kind.TARGETS, List.of("单位编码", "序号", "年度总体目标"), List.of("501", "2", "减轻学生负担"));
        assertThat(counts(county, again, Verdict.MISSING)).isEqualTo(1);
        take(county, again);
        long form = county.office()
                .part(Forms.class)
                .find(county.department(), County.YEAR, PathKind.TARGET, "")
                .orElseThrow()
                .id();
        assertThat(county.office().part(Sheets.class).lines(form, Block.GOAL))
                .extracting(line -> line.text(Column.GOAL_TEXT))
                .containsExactly("办好学校", "减轻学生负担");
    }

    @ParameterizedTest
    @EnumSource
    void what_changed_since_it_was_shown_stops_the_file(Database database) {
        County county = County.in(TestOffice.on(database));
        List<String> header = List.of("单位编码", "支付金额");
        long one = checked(county, Kind.PAYMENTS, header, List.of("501", "100"));
        long other = uploaded(county, Kind.PAYMENTS, header, List.of("501", "200"));
        take(county, one);
        take(county, other);
        assertThat(intake(county, other).trouble()).contains("在预览之后变了");
        assertThat(intake(county, other).state()).isEqualTo(Intake.State.READY);
    }

    @ParameterizedTest
    @EnumSource
    void a_thousand_rows_are_worked_at_by_a_job(Database database) {
        County county = County.in(TestOffice.on(database));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rows.add(List.of("501", "P" + i, "项目" + i, "12.34"));
        }
        long id = kept(county, Kind.PROJECTS, List.of("单位编码", "项目编码", "项目名称", "年初预算数"), rows);
        assertThat(intakes(county).map(id, intake(county, id).mapping(), Actor.OFFICE))
                .isEmpty();
        await(county, id, Intake.State.READY);
        assertThat(counts(county, id, Verdict.NEW)).isEqualTo(1000);
        take(county, id);
        await(county, id, Intake.State.TAKEN);
        assertThat(county.office().part(Projects.class).of(county.region(), County.YEAR))
                .hasSize(1000);
    }

    @ParameterizedTest
    @EnumSource
    void what_goes_out_comes_in_again_without_a_difference(Database database) {
        County county = County.in(TestOffice.on(database));
        county.published();
        Outgoing outgoing = county.office().part(Outgoing.class);
        for (Kind kind : List.of(Kind.UNITS, Kind.INDICATORS, Kind.TARGETS)) {
            PlainList list = outgoing.list(county.region(), County.YEAR, kind);
            for (byte[] file : List.of(list.xlsx(), list.csv())) {
                long id = kept(county, kind, file);
                assertThat(intakes(county).map(id, intake(county, id).mapping(), Actor.OFFICE))
                        .isEmpty();
                assertThat(counts(county, id, Verdict.SAME))
                        .as("%s", kind)
                        .isEqualTo(list.rows().size());
            }
        }
    }

    private static void await(County county, long id, Intake.State state) {
        Instant until = Instant.now().plus(LONGEST);
        while (intake(county, id).state() != state && Instant.now().isBefore(until)) {
            try {
                Thread.sleep(Duration.ofMillis(200));
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        assertThat(intake(county, id).state()).isEqualTo(state);
    }

    private static List<String> rows(County county, long form) {
        return county.office().part(Sheets.class).lines(form, Block.ROW).stream()
                .map(line -> line.text(Column.NAME) + " " + line.text(Column.TARGET) + " " + line.text(Column.WEIGHT))
                .toList();
    }

    @SafeVarargs
    private static long checked(County county, Kind kind, List<String> header, List<String>... rows) {
        List<List<String>> listed = new ArrayList<>();
        for (List<String> row : rows) {
            listed.add(row);
        }
        long id = kept(county, kind, header, listed);
        if (intake(county, id).state() == Intake.State.MAPPING) {
            assertThat(intakes(county).map(id, intake(county, id).mapping(), Actor.OFFICE))
                    .isEmpty();
        }
        return id;
    }

    @SafeVarargs
    private static long uploaded(County county, Kind kind, List<String> header, List<String>... rows) {
        List<List<String>> listed = new ArrayList<>();
        for (List<String> row : rows) {
            listed.add(row);
        }
        return kept(county, kind, header, listed);
    }

    private static long kept(County county, Kind kind, List<String> header, List<List<String>> rows) {
        return kept(county, kind, new PlainList(kind.wording().zh(), header, rows).xlsx());
    }

    private static long kept(County county, Kind kind, byte[] file) {
        Uploaded uploaded = intakes(county).upload(county.region(), County.YEAR, kind, "导出.xlsx", file, Actor.OFFICE);
        assertThat(uploaded).isInstanceOf(Uploaded.Kept.class);
        return ((Uploaded.Kept) uploaded).intake();
    }

    private static void take(County county, long id) {
        intakes(county).take(id, DAY, false, Actor.OFFICE);
    }

    private static int counts(County county, long id, Verdict verdict) {
        return intakes(county).counts(id).getOrDefault(verdict, 0);
    }

    private static List<Shown> shown(County county, long id, Verdict verdict) {
        return intakes(county).shown(id, Optional.of(verdict), 0, 100);
    }

    private static Intake intake(County county, long id) {
        return intakes(county).find(id).orElseThrow();
    }

    private static Intakes intakes(County county) {
        return county.office().part(Intakes.class);
    }

    private static Optional<Organisation> body(County county, String code) {
        return county.office().part(Trees.class).tree().all().stream()
                .filter(body ->
                        body.region().equals(county.region()) && body.code().equals(code))
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_with_an_endless_name_is_kept_and_one_for_no_year_is_refused(Database database) {
        County county = County.in(TestOffice.on(database));
        byte[] file =
                new PlainList("单位", List.of("单位编码", "单位名称", "主管部门编码"), List.of(List.of("601", "示范体育局（虚构）", ""))).xlsx();
        String name = "导".repeat(400) + ".xlsx";
        Uploaded kept = intakes(county).upload(county.region(), County.YEAR, Kind.UNITS, name, file, Actor.OFFICE);
        assertThat(kept).isInstanceOf(Uploaded.Kept.class);
        assertThat(intake(county, ((Uploaded.Kept) kept).intake()).fileName()).hasSize(300);
        assertThat(intakes(county).upload(county.region(), 123456789, Kind.UNITS, "a.xlsx", file, Actor.OFFICE))
                .isInstanceOf(Uploaded.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_came_was_checked_and_was_dropped_stands_in_the_journal(Database database) {
        County county = County.in(TestOffice.on(database));
        long id = uploaded(county, Kind.UNITS, List.of("单位编码", "单位名称", "主管部门编码"), List.of("601", "示范体育局（虚构）", ""));
        intakes(county).check(id, Actor.OFFICE);
        intakes(county).drop(id, Actor.OFFICE);
        intakes(county).drop(id, Actor.OFFICE);
        assertThat(county.office()
                        .part(DSLContext.class)
                        .select(JOURNAL.ACTION)
                        .from(JOURNAL)
                        .where(JOURNAL.SUBJECT.eq("region " + county.region() + " UNITS"))
                        .orderBy(JOURNAL.ID)
                        .fetch(JOURNAL.ACTION))
                .containsExactly("exchange.upload", "exchange.check", "exchange.drop");
    }
}
