package hengji.app.work;

import static hengji.app.tables.Tables.FORM_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.duty.Bodies;
import hengji.app.duty.DutyBook;
import hengji.app.duty.DutyRule;
import hengji.app.duty.DutyScope;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.core.form.FormKind;
import hengji.core.workflow.Action;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 待办: whose turn it is, until when, and for how long already. */
final class WorkListTest {
    private static final int YEAR = 2025;

    @ParameterizedTest
    @EnumSource
    void a_form_waits_for_whoever_has_to_act_next_and_for_nobody_else(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(YEAR);
        assertThat(work(bureau, Role.UNIT_CLERK)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(Kind.WRITE);
            assertThat(item.link()).isEqualTo("/forms/" + form);
        });
        assertThat(work(bureau, Role.UNIT_HEAD)).isEmpty();
        assertThat(work(bureau, Role.SECURITY_AUDITOR)).isEmpty();
        bureau.office().part(Moves.class).move(form, Action.SUBMIT, Enclosed.none(), bureau.who(Role.UNIT_CLERK), "");
        assertThat(work(bureau, Role.UNIT_CLERK)).isEmpty();
        assertThat(work(bureau, Role.UNIT_HEAD)).extracting(WorkItem::kind).containsExactly(Kind.SIGN);
    }

    @ParameterizedTest
    @EnumSource
    void what_should_have_been_filed_is_late_by_workdays_and_comes_first(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        LocalDate today = LocalDate.now(bureau.office().part(java.time.Clock.class));
        due(bureau, YEAR, today.plusDays(40));
        due(bureau, YEAR + 1, today.minusDays(20));
        bureau.target(YEAR);
        bureau.target(YEAR + 1);
        bureau.target(YEAR + 2);
        List<WorkItem> items = work(bureau, Role.UNIT_CLERK);
        assertThat(items).extracting(item -> item.year()).containsExactly(YEAR + 1, YEAR, YEAR + 2);
        assertThat(items).extracting(WorkItem::isLate).containsExactly(true, false, false);
        assertThat(items.getFirst().term().orElseThrow().workdays()).isBetween(-20, -8);
        assertThat(items.getLast().term()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void indicators_given_to_a_section_wait_for_its_people_until_they_are_filled(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        LocalDate day = LocalDate.of(2024, 3, 8);
        long form = bureau.selfEvaluation(YEAR);
        Line line = bureau.office().part(Sheets.class).get(form).rows().getFirst();
        assign(bureau, form, line, day);
        bureau.write(form, Column.ACTUAL, line.lineage(), "");
        assertThat(rows(bureau)).singleElement().satisfies(item -> {
            assertThat(item.task().zh()).isEqualTo("填写分派给我的 1 项指标");
            assertThat(item.term().orElseThrow().due()).isEqualTo(day);
            assertThat(item.isLate()).isTrue();
        });
        bureau.write(form, Column.ACTUAL, line.lineage(), "12");
        assertThat(rows(bureau)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_tells_late_by_sign_and_word_and_is_narrowed_by_year(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        due(bureau, YEAR, LocalDate.of(2025, 1, 31));
        bureau.target(YEAR);
        bureau.target(YEAR + 1);
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        assertThat(clerk.get("/work").body()).contains("● 逾期", "2025年1月31日", YEAR + 1 + "年度");
        assertThat(clerk.get("/work?year=" + (YEAR + 1)).body()).doesNotContain("2025年1月31日");
        assertThat(clerk.get("/work?kind=review").body()).contains("没有符合条件的待办");
        assertThat(clerk.get("/api/v1/work?late=true").body())
                .contains("\"total\":1", "\"due\":\"2025-01-31\"", "\"late\":true");
        assertThat(clerk.get("/api/v1/work?size=1&page=2").body()).contains("\"total\":2", "\"page\":2");
    }

    @ParameterizedTest
    @EnumSource
    void three_hundred_forms_ask_the_database_no_more_than_three(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        begin(bureau, 3);
        int few = statements(bureau, 3);
        begin(bureau, 300);
        assertThat(statements(bureau, 300)).isLessThan(few + 10);
    }

    private static void begin(Bureau bureau, int forms) {
        Forms store = bureau.office().part(Forms.class);
        IntStream.range(0, forms)
                .forEach(number -> store.begin(new Forms.Beginning(
                        bureau.region(),
                        bureau.unit(),
                        YEAR,
                        PathKind.TARGET,
                        FormKind.PROJECT_TARGET,
                        forms + "-" + number,
                        "校舍维修",
                        "",
                        0,
                        0)));
    }

    private static int statements(Bureau bureau, int items) {
        AtomicInteger count = new AtomicInteger();
        Configuration configuration = bureau.office().part(DSLContext.class).configuration();
        ExecuteListenerProvider[] before = configuration.executeListenerProviders();
        ExecuteListenerProvider[] counting = Arrays.copyOf(before, before.length + 1);
        counting[before.length] = () -> ExecuteListener.onStart(_ -> count.incrementAndGet());
        configuration.set(counting);
        try {
            assertThat(work(bureau, Role.UNIT_CLERK)).hasSizeGreaterThanOrEqualTo(items);
        } finally {
            configuration.set(before);
        }
        return count.get();
    }

    private static List<WorkItem> work(Bureau bureau, Role role) {
        return bureau.office().part(WorkList.class).of(bureau.who(role));
    }

    private static List<WorkItem> rows(Bureau bureau) {
        return work(bureau, Role.SECTION_OFFICER).stream()
                .filter(item -> item.kind() == Kind.ROWS)
                .toList();
    }

    private static void assign(Bureau bureau, long form, Line line, LocalDate due) {
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(DSLContext.class)
                        .update(FORM_ROW)
                        .set(
                                FORM_ROW.ASSIGNEE_ID,
                                bureau.who(Role.SECTION_OFFICER).id())
                        .set(FORM_ROW.DUE, due)
                        .where(FORM_ROW.FORM_ID.eq(form), FORM_ROW.LINEAGE.eq(line.lineage()))
                        .execute());
    }

    private static void due(Bureau bureau, int year, LocalDate day) {
        bureau.office()
                .part(DutyBook.class)
                .keep(
                        bureau.region(),
                        year,
                        List.of(new DutyRule(
                                PathKind.TARGET,
                                FormKind.DEPARTMENT_TARGET,
                                Bodies.UNITS,
                                DutyScope.OWN,
                                Optional.of(day))),
                        Actor.OFFICE);
    }
}
