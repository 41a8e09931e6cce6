package hengji.app.result;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengji.app.access.NotNow;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.policy.Verdict;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ResultUseTest {
    private static final String ADDRESS = "127.0.0.1";

    private record Year(Bureau bureau, String project, String department) {
        static Year on(Database database) {
            Bureau bureau = Bureau.in(TestOffice.on(database));
            long id = bureau.office()
                    .part(Projects.class)
                    .keep(
                            new Project(0, bureau.region(), bureau.unit(), "X001", "教学楼", 2025, OptionalInt.empty()),
                            Actor.OFFICE);
            bureau.office()
                    .part(Budgets.class)
                    .keep(
                            BudgetLine.empty(bureau.unit(), id, 2025).initial(Optional.of(new BigDecimal("200"))),
                            Actor.OFFICE);
            filed(bureau, bureau.selfEvaluation(2025));
            filed(bureau, bureau.projectSelfEvaluation(2025, "X001", "教学楼"));
            return new Year(bureau, bureau.unit() + ":X001", bureau.unit() + ":");
        }

        private static void filed(Bureau bureau, long form) {
            bureau.office()
                    .inTransaction(() -> bureau.office()
                            .part(DSLContext.class)
                            .update(FORM)
                            .set(FORM.STATE, State.ACCEPTED.name())
                            .where(FORM.ID.eq(form))
                            .execute());
        }

        ResultUse use() {
            return bureau.office().part(ResultUse.class);
        }

        Item get(String key) {
            return use().get(bureau.region(), 2025, key);
        }

        List<hengji.core.explain.Wording> decide(String key, Verdict verdict, String amount, String ground, long seen) {
            return use().decide(
                            bureau.region(),
                            2025,
                            new ResultUse.Wanted(key, verdict, new BigDecimal(amount), ground, seen),
                            bureau.who(Role.PERFORMANCE_DIVISION),
                            ADDRESS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void projects_and_departments_are_listed_with_what_is_known_of_them(Database database) {
        Year year = Year.on(database);
        assertThat(year.use().of(year.bureau().region(), 2025))
                .extracting(item -> item.matter().key())
                .containsExactly(year.project(), year.department());
        Item project = year.get(year.project());
        assertThat(project.budget()).isEqualTo("200.00");
        assertThat(project.execution()).isEqualTo("95");
        assertThat(project.grade()).isEqualTo("优");
        assertThat(project.proposal().sentence().zh()).contains("需人工核定", "监控红灯");
    }

    @ParameterizedTest
    @EnumSource
    void another_decision_than_proposed_owes_its_ground(Database database) {
        Year year = Year.on(database);
        assertThat(year.decide(year.project(), Verdict.CUT, "40", "", 0))
                .singleElement()
                .satisfies(fault -> assertThat(fault.zh()).contains("写明依据"));
        assertThat(year.decide(year.project(), Verdict.CUT, "300", "压减", 0))
                .singleElement()
                .satisfies(fault -> assertThat(fault.zh()).contains("小于预算数"));
        assertThat(year.decide(year.project(), Verdict.CUT, "40", "结转过多，按会议纪要压减", 0))
                .isEmpty();
        Decided decided = year.get(year.project()).decided().orElseThrow();
        assertThat(decided.verdict()).isEqualTo(Verdict.CUT);
        assertThat(decided.amount()).isEqualByComparingTo("40");
        assertThat(decided.follows()).isFalse();
        assertThat(year.bureau()
                        .office()
                        .part(DSLContext.class)
                        .fetchExists(JOURNAL, JOURNAL.ACTION.eq("result.decide"), JOURNAL.AFTER_TEXT.contains("结转过多")))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_decide_at_once_the_second_is_told(Database database) {
        Year year = Year.on(database);
        year.decide(year.project(), Verdict.KEEP, "0", "继续实施", 0);
        assertThatThrownBy(() -> year.decide(year.project(), Verdict.CANCEL, "200", "取消", 0))
                .isInstanceOf(NotNow.class);
        assertThat(year.decide(year.project(), Verdict.CANCEL, "200", "年中取消", 1))
                .isEmpty();
        assertThat(year.get(year.project()).revision()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void the_bureau_decides_on_the_page_and_takes_the_table_for_the_budget_along(Database database) {
        Year year = Year.on(database);
        Visitor division =
                Visitor.loggedIn(year.bureau().office(), year.bureau().login(Role.PERFORMANCE_DIVISION));
        String page = "/results/" + year.bureau().region() + "/2025";
        assertThat(division.get(page).body()).contains("教学楼", "待决定", "保存决定", "需人工核定");
        Map<String, String> half = Map.of("key", year.project(), "verdict", "CUT", "amount", "四十", "ground", "压减");
        var refused = division.post(page, page, half);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("金额不是数字", "四十");
        Map<String, String> right = Map.of("key", year.project(), "verdict", "CANCEL", "ground", "年中已取消");
        assertThat(division.post(page, page, right).statusCode()).isEqualTo(302);
        assertThat(division.get(page).body()).contains("● 取消 200.00 万元");
        assertThat(division.post(page, page, right).statusCode()).isEqualTo(409);
        assertThat(division.download(page + "/budget").body()).hasSizeGreaterThan(1000);
        assertThat(division.download(page + "/paper/docx").statusCode()).isEqualTo(200);
        assertThat(division.download(page + "/paper/pdf").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void the_result_stands_beside_next_years_target(Database database) {
        Year year = Year.on(database);
        year.decide(year.department(), Verdict.CUT, "30", "按会议纪要压减", 0);
        long next = year.bureau().target(2026);
        Visitor clerk = Visitor.loggedIn(year.bureau().office(), year.bureau().login(Role.UNIT_CLERK));
        assertThat(clerk.get("/forms/" + next).body()).contains("2025 年结果：", "单位自评，未经核查", "按会议纪要压减");
        assertThat(clerk.get("/results/" + year.bureau().region() + "/2025").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void a_program_decides_and_follows(Database database) {
        Year year = Year.on(database);
        Program division = Program.of(year.bureau(), Role.BUDGET_DIVISION);
        String results = "/api/v1/regions/" + year.bureau().region() + "/years/2025/results";
        assertThat(division.get(results).body()).contains("\"grade\":\"优\"", "\"budget\":\"200.00\"");
        String wanted = "{\"verdict\":\"KEEP\",\"amount\":%s,\"ground\":\"继续实施\",\"revision\":0}";
        assertThat(division.send("PUT", results + "/" + year.project(), wanted.formatted("5"))
                        .body())
                .contains("result-refused", "应为 0");
        assertThat(division.send("PUT", results + "/" + year.project(), wanted.formatted("0"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(division.send("POST", results + "/follow", "").body()).contains("\"followed\":0");
    }
}
