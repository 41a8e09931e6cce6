package hengji.app.review;

import static hengji.app.tables.Tables.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.path.Slips;
import hengji.app.year.Calendar;
import hengji.app.year.Stage;
import hengji.app.year.StageDays;
import hengji.app.year.Stages;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form handed in, returned with a sheet, answered and read again, without any script. */
final class ReviewPagesTest {
    private static Visitor as(Bureau bureau, Role role) {
        return Visitor.loggedIn(bureau.office(), bureau.login(role));
    }

    private static int step(Visitor visitor, long form, String page, Map<String, String> typed) {
        return visitor.post("/forms/" + form + page, "/forms/" + form + "/step", typed)
                .statusCode();
    }

    private static State state(Bureau bureau, long form) {
        return bureau.office().part(Forms.class).get(form).state();
    }

    private static long underReview(Bureau bureau) {
        long form = bureau.target(2026);
        assertThat(step(as(bureau, Role.UNIT_CLERK), form, "/submit", Map.of("action", "SUBMIT")))
                .isEqualTo(302);
        assertThat(step(as(bureau, Role.UNIT_HEAD), form, "/review", Map.of("action", "SIGN")))
                .isEqualTo(302);
        return form;
    }

    @ParameterizedTest
    @EnumSource
    void a_clerk_sees_what_the_bureau_will_ask_and_hands_in(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        var page = as(bureau, Role.UNIT_CLERK).get("/forms/" + form + "/submit");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("提交前检查", "财政审核可能会问", "HJ", "name=\"action\" value=\"SUBMIT\"");
        assertThat(step(as(bureau, Role.UNIT_CLERK), form, "/submit", Map.of("action", "SUBMIT")))
                .isEqualTo(302);
        assertThat(state(bureau, form)).isEqualTo(State.HEAD_SIGNING);
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_lacks_weight_is_refused_in_words_and_what_was_typed_stays(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        String first = bureau.office()
                .part(Sheets.class)
                .lines(form, Block.ROW)
                .getFirst()
                .lineage();
        bureau.write(form, Column.WEIGHT, first, "19");
        var answer = as(bureau, Role.UNIT_CLERK)
                .post(
                        "/forms/" + form + "/submit",
                        "/forms/" + form + "/step",
                        Map.of("action", "SUBMIT_WITH_PROBLEMS", "reason", "时间来不及"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("结构性错误", "时间来不及");
        assertThat(state(bureau, form)).isEqualTo(State.DRAFTING);
    }

    @ParameterizedTest
    @EnumSource
    void a_finding_becomes_an_item_by_one_click_and_the_second_reading_shows_only_what_changed(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = underReview(bureau);
        Visitor department = as(bureau, Role.DEPARTMENT);
        assertThat(department.get("/review").body()).contains("示范县第一中学", "/forms/" + form + "/review");
        String page = department.get("/forms/" + form + "/review").body();
        String finding = page.split("name=\"finding\" value=\"", 2)[1].split("\"", 2)[0];
        department.post("/forms/" + form + "/review", "/forms/" + form + "/review/items", Map.of("finding", finding));
        var draft = bureau.office().part(Slips.class).findDraft(form).orElseThrow();
        assertThat(draft.items()).hasSize(1).allSatisfy(item -> {
            assertThat(item.draft().rule()).startsWith("HJ");
            assertThat(item.draft().advice()).isNotBlank();
        });
        assertThat(step(department, form, "/review", Map.of("action", "RETURN")))
                .isEqualTo(302);

        Visitor clerk = as(bureau, Role.UNIT_CLERK);
        assertThat(clerk.get("/forms/" + form + "/return").body())
                .contains("未答复", draft.items().getFirst().draft().opinion());
        assertThat(step(clerk, form, "/submit", Map.of("action", "ANSWER"))).isEqualTo(422);
        clerk.post(
                "/forms/" + form + "/return",
                "/forms/" + form + "/return/" + draft.items().getFirst().id(),
                Map.of("answer", "已按意见修改。"));
        var rows = bureau.office().part(Sheets.class).lines(form, Block.ROW);
        bureau.write(form, Column.TARGET, rows.get(1).lineage(), "94");
        assertThat(step(clerk, form, "/submit", Map.of("action", "ANSWER"))).isEqualTo(302);
        assertThat(step(as(bureau, Role.UNIT_HEAD), form, "/review", Map.of("action", "SIGN")))
                .isEqualTo(302);

        String second = department.get("/forms/" + form + "/review").body();
        assertThat(second).contains("只列出自第", "<del>92</del>", "<ins>94</ins>", "已按意见修改。");
        assertThat(second).contains("id=\"" + rows.get(1).lineage() + "\"");
        assertThat(second).doesNotContain("id=\"" + rows.get(0).lineage() + "\"");
        assertThat(department.get("/forms/" + form + "/review?all=1").body())
                .contains("id=\"" + rows.get(0).lineage() + "\"");
        assertThat(department.get("/forms/" + form + "/compare?from=1&to=0").body())
                .contains("<del>92</del>");
        assertThat(department.get("/forms/" + form + "/versions").body()).contains("退回", "提交", "校验码");
    }

    @ParameterizedTest
    @EnumSource
    void many_forms_pass_at_once_and_each_refusal_is_told(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = underReview(bureau);
        Visitor department = as(bureau, Role.DEPARTMENT);
        var answer = department.post(
                "/review", "/review", Map.of("form", Long.toString(form), "action", "RETURN", "opinion", ""));
        assertThat(answer.body()).contains("0 张已办理", "没有写明具体意见");
        answer = department.post("/review", "/review", Map.of("form", Long.toString(form), "action", "PASS"));
        assertThat(answer.body()).contains("1 张已办理");
        assertThat(state(bureau, form)).isEqualTo(State.BUSINESS_REVIEW);
    }

    @ParameterizedTest
    @EnumSource
    void an_expert_sees_a_form_only_when_invited_and_remarks_for_reviewers(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = underReview(bureau);
        step(as(bureau, Role.DEPARTMENT), form, "/review", Map.of("action", "PASS"));
        Visitor expert = as(bureau, Role.EXPERT);
        assertThat(expert.get("/forms/" + form + "/review").statusCode()).isEqualTo(404);
        Visitor business = as(bureau, Role.BUSINESS_DIVISION);
        business.post(
                "/forms/" + form + "/review",
                "/forms/" + form + "/review/experts",
                Map.of("account", Long.toString(bureau.who(Role.EXPERT).id())));
        assertThat(expert.get("/forms/" + form + "/review").statusCode()).isEqualTo(200);
        String row = bureau.office()
                .part(Sheets.class)
                .lines(form, Block.ROW)
                .getFirst()
                .lineage();
        expert.post(
                "/forms/" + form + "/review",
                "/forms/" + form + "/review/comments",
                Map.of("row", row, "opinion-" + row, "班级数宜附学籍证明"));
        assertThat(business.get("/forms/" + form + "/review").body()).contains("班级数宜附学籍证明");
        assertThat(step(expert, form, "/review", Map.of("action", "RECOMMEND", "reason", "建议通过")))
                .isEqualTo(302);
        assertThat(step(expert, form, "/review", Map.of("action", "PASS"))).isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource
    void a_form_in_the_queue_is_late_when_its_stage_of_the_year_is_over_and_not_before(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = underReview(bureau);
        LocalDate today = LocalDate.now(bureau.office().part(Clock.class));
        bureau.office()
                .part(DSLContext.class)
                .update(FORM)
                .set(FORM.STATE_SINCE, Instant.now().minus(Duration.ofDays(60)))
                .where(FORM.ID.eq(form))
                .execute();
        assertThat(waiting(bureau, form).days()).isEqualTo(60);
        assertThat(waiting(bureau, form).isLate()).as("nobody has set a day").isFalse();

        review(bureau, today.minusDays(30), today.minusDays(14));
        int late = bureau.office().part(Calendar.class).of(bureau.region()).between(today.minusDays(14), today);
        assertThat(waiting(bureau, form).isLate()).isTrue();
        assertThat(as(bureau, Role.DEPARTMENT).get("/review").body()).contains("逾期 " + late + " 个工作日", "张已过办理期限");

        review(bureau, today.minusDays(30), today.plusDays(60));
        assertThat(waiting(bureau, form).isLate()).isFalse();
    }

    private static void review(Bureau bureau, LocalDate from, LocalDate to) {
        bureau.office()
                .part(Stages.class)
                .keep(bureau.region(), 2026, List.of(new StageDays(Stage.REVIEW, from, to)), Actor.OFFICE);
    }

    private static Queue.Waiting waiting(Bureau bureau, long form) {
        return bureau.office().part(Queue.class).of(bureau.who(Role.DEPARTMENT), Queue.Filter.NONE).stream()
                .filter(each -> each.head().id() == form)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_head_who_signs_what_waits_assigns_nobody(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        step(as(bureau, Role.UNIT_CLERK), form, "/submit", Map.of("action", "SUBMIT"));
        long colleague = bureau.who(Role.BUSINESS_DIVISION).id();
        Map<String, String> chosen =
                Map.of("form", Long.toString(form), "account", Long.toString(colleague), "action", "ASSIGN");
        Visitor head = as(bureau, Role.UNIT_HEAD);
        for (String address : List.of("/review", "/review/assign")) {
            head.post("/review", address, chosen);
            assertThat(bureau.office().part(Colleagues.class).assigned(List.of(form)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_division_assigns_what_it_ticked(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = underReview(bureau);
        Visitor department = as(bureau, Role.DEPARTMENT);
        long colleague = bureau.who(Role.DEPARTMENT).id();
        assertThat(department.get("/review").body()).contains("/review/assign");
        department.post(
                "/review", "/review/assign", Map.of("form", Long.toString(form), "account", Long.toString(colleague)));
        assertThat(bureau.office().part(Colleagues.class).assigned(List.of(form)))
                .containsKey(form);
    }
}
