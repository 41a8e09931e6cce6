package hengji.app.consolidation;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Forms;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A department's opinions on its units' self-evaluations, before they go to finance. */
final class ConsolidatingTest {
    private static final int YEAR = 2025;

    private record Given(Bureau bureau, long form, long project) {
        Summary summary() {
            return bureau.office().part(Summaries.class).of(bureau.department(), YEAR);
        }

        Consolidating use() {
            return bureau.office().part(Consolidating.class);
        }

        Optional<Wording> judge(long judged, Verdict verdict, String opinion) {
            return use().judge(bureau.department(), YEAR, judged, verdict, opinion, Actor.OFFICE);
        }

        Optional<Wording> say(String opinion) {
            var words = new Consolidating.Words(summary().revision(), opinion, "", Optional.empty());
            return use().keep(bureau.department(), YEAR, words, Actor.OFFICE);
        }

        List<Wording> send() {
            return use().send(bureau.department(), YEAR, Actor.of(bureau.who(Role.DEPARTMENT), "127.0.0.1"));
        }
    }

    /** The unit's form waits for the department, a project's is still written. */
    private static Given given(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(YEAR);
        long project = bureau.projectSelfEvaluation(YEAR, "X001", "校舍维修");
        bureau.office()
                .part(DSLContext.class)
                .update(FORM)
                .set(FORM.STATE, "DEPARTMENT_REVIEW")
                .where(FORM.ID.eq(form))
                .execute();
        return new Given(bureau, form, project);
    }

    @ParameterizedTest
    @EnumSource
    void every_form_below_the_department_stands_with_its_figures(Database database) {
        Given given = given(database);
        assertThat(given.summary().lines()).hasSize(2);
        Line line = given.summary().lines().getFirst();
        assertThat(line.figures().self().orElseThrow()).isEqualByComparingTo("99.50");
        assertThat(line.figures().rate().orElseThrow()).isEqualByComparingTo("95");
        assertThat(given.summary().missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.name()).isEqualTo("校舍维修"));
    }

    @ParameterizedTest
    @EnumSource
    void an_opinion_against_a_form_owes_words_and_one_that_is_not_in_gets_none(Database database) {
        Given given = given(database);
        assertThat(given.judge(given.form(), Verdict.RETURN, " ")).isPresent();
        assertThat(given.judge(given.project(), Verdict.AGREE, "")).isPresent();
        assertThat(given.judge(given.form(), Verdict.ADJUST, "满意度没有问卷")).isEmpty();
        assertThat(given.summary().lines().getFirst().opinion()).isEqualTo("满意度没有问卷");
        assertThat(given.bureau()
                        .office()
                        .part(DSLContext.class)
                        .fetchExists(
                                JOURNAL,
                                JOURNAL.ACTION.eq("consolidation.line"),
                                JOURNAL.SUBJECT.eq("form " + given.form())))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_sent_once_everything_is_judged_and_its_figures_stay(Database database) {
        Given given = given(database);
        assertThat(given.send()).hasSize(2);
        given.judge(given.form(), Verdict.AGREE, "");
        given.say("自评客观，同意报送。");
        assertThat(given.send()).isEmpty();
        assertThat(given.send()).hasSize(1);
        given.bureau()
                .office()
                .part(DSLContext.class)
                .update(hengji.app.tables.Tables.FORM_ROW)
                .set(hengji.app.tables.Tables.FORM_ROW.SCORE, "1")
                .where(hengji.app.tables.Tables.FORM_ROW.FORM_ID.eq(given.form()))
                .execute();
        given.bureau().office().part(Forms.class).touch(given.form());
        assertThat(given.summary().lines().getFirst().figures().self().orElseThrow())
                .isEqualByComparingTo("99.50");
        assertThat(given.judge(given.form(), Verdict.ADJUST, "迟了")).isPresent();
        assertThat(given.use().reopen(given.bureau().department(), YEAR, Actor.OFFICE))
                .isTrue();
        assertThat(given.summary().isSent()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void two_who_write_the_whole_at_once_do_not_overwrite_each_other(Database database) {
        Given given = given(database);
        long seen = given.summary().revision();
        given.say("第一个人的意见");
        var late = new Consolidating.Words(seen, "第二个人的意见", "", Optional.empty());
        assertThat(given.use().keep(given.bureau().department(), YEAR, late, Actor.OFFICE))
                .isPresent();
        assertThat(given.summary().opinion()).isEqualTo("第一个人的意见");
    }

    @Test
    void the_department_works_on_its_page_and_finance_sees_it_once_sent() {
        Given given = given(Database.H2);
        Bureau bureau = given.bureau();
        String page = "/consolidation/" + bureau.department() + "/" + YEAR;
        Visitor department = Visitor.loggedIn(bureau.office(), bureau.login(Role.DEPARTMENT));
        Visitor finance = Visitor.loggedIn(bureau.office(), bureau.login(Role.PERFORMANCE_DIVISION));
        assertThat(department.get("/work").body()).contains("所属单位绩效自评复核汇总", "还有 1 张待写复核意见");
        assertThat(department.get("/consolidation").body()).contains("示范县教育局");
        assertThat(finance.get("/consolidation").body()).contains("还没有可以汇总的自评");
        assertThat(department.get(page).body()).contains("示范县第一中学", "待写意见", "单位未报送");
        var refused = department.post(page, page + "/send", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("还有 1 张没有复核意见");
        department.post(page, page + "/lines/" + given.form(), Map.of("verdict", "AGREE", "opinion", "属实"));
        department.post(page, page, Map.of("revision", "0", "opinion", "同意报送"));
        assertThat(department.post(page, page + "/send", Map.of()).statusCode()).isEqualTo(302);
        assertThat(department.get(page).body()).contains("报送财政，数据按报送时固定", "撤回修改");
        assertThat(finance.get(page).body()).contains("属实").doesNotContain("撤回修改");
        for (String format : List.of("pdf", "docx", "xlsx")) {
            assertThat(finance.download(page + "/paper/" + format).statusCode()).isEqualTo(200);
        }
        assertThat(Program.of(bureau, Role.PERFORMANCE_DIVISION)
                        .get("/api/v1/organisations/" + bureau.department() + "/years/" + YEAR + "/consolidation")
                        .body())
                .contains("\"verdict\":\"AGREE\"", "同意报送");
    }
}
