package hengji.app.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.recheck.RecheckState;
import hengji.core.workflow.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages and the interface of a re-check, by whoever works on it. */
final class RecheckPagesTest {
    private static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    @Test
    void an_expert_works_through_the_rows_and_hands_in() {
        Drawn drawn = Drawn.in(TestOffice.on(Database.H2));
        drawn.assign(Role.EXPERT);
        Visitor expert =
                Visitor.loggedIn(drawn.bureau().office(), drawn.bureau().login(Role.EXPERT));
        String page = "/forms/" + drawn.form() + "/recheck";
        assertThat(expert.get("/recheck").body()).contains("示范县第一中学", "复核中");
        assertThat(expert.get("/work").body()).contains("逐行复核，已完成 0 / 7 行");
        assertThat(expert.get(page).body()).contains("自评得分", "系统测算分", "核查得分", "未复核");
        assertThat(expert.get(page + "/rows/6").body()).contains("家长满意度", "没有佐证材料", "100%（－10.00 分）");
        var refused = expert.post(page, page + "/rows/6", fields("revision", "0", "proof", "NONE", "opinion", "没有问卷"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("没有扣分", "没有问卷");
        var kept = expert.post(
                page, page + "/rows/6", fields("revision", "0", "proof", "NONE", "share-no-evidence", "100"));
        assertThat(kept.statusCode()).isEqualTo(302);
        drawn.review(Role.EXPERT);
        assertThat(expert.post(page, page + "/moves", fields("action", "HAND_IN"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(drawn.now().state()).isEqualTo(RecheckState.SIGNING);
    }

    @Test
    void the_office_sees_nothing_before_and_objects_after() {
        Drawn drawn = Drawn.in(TestOffice.on(Database.H2));
        drawn.review(Role.PERFORMANCE_DIVISION);
        String page = "/forms/" + drawn.form() + "/recheck";
        Visitor clerk = Visitor.loggedIn(drawn.bureau().office(), drawn.bureau().login(Role.UNIT_CLERK));
        assertThat(clerk.get(page).statusCode()).isEqualTo(404);
        assertThat(clerk.get("/recheck").body()).contains("没有您要办理或查看的复核");
        drawn.stand(RecheckState.SENT);
        assertThat(clerk.get(page).body()).contains("提出异议", "确认无异议").doesNotContain("同类扣分比较");
        assertThat(clerk.get("/work").body()).contains("确认无异议，或提出异议");
        clerk.post(page, page + "/rows/6/objection", fields("ground", "有问卷"));
        assertThat(clerk.get(page + "/rows/6").body()).contains("有问卷");
        var refused = clerk.post(page, page + "/moves", fields("action", "OBJECT"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("没有附证明材料");
        Visitor division =
                Visitor.loggedIn(drawn.bureau().office(), drawn.bureau().login(Role.PERFORMANCE_DIVISION));
        assertThat(division.get(page + "/rows/6").body()).doesNotContain("有问卷");
    }

    @Test
    void every_paper_is_printed() {
        Drawn drawn = Drawn.in(TestOffice.on(Database.H2));
        drawn.review(Role.PERFORMANCE_DIVISION);
        Visitor division =
                Visitor.loggedIn(drawn.bureau().office(), drawn.bureau().login(Role.PERFORMANCE_DIVISION));
        for (String paper : List.of("working", "opinion", "result")) {
            for (String format : List.of("pdf", "docx", "xlsx")) {
                var answer = division.download("/forms/" + drawn.form() + "/recheck/papers/" + paper + "/" + format);
                assertThat(answer.statusCode()).as("%s %s", paper, format).isEqualTo(200);
                assertThat(answer.body().length).isGreaterThan(2000);
            }
        }
    }

    @Test
    void a_program_states_points_that_are_not_the_arithmetic_and_is_refused() {
        Drawn drawn = Drawn.in(TestOffice.on(Database.H2));
        Program program = Program.of(drawn.bureau(), Role.PERFORMANCE_DIVISION);
        String row = "/api/v1/forms/" + drawn.form() + "/recheck/rows/2";
        String finding = """
                {"revision":0,"proof":"NONE","faults":[{"code":"unmeasurable","share":30,"points":%s}]}
                """;
        var wrong = program.send("PUT", row, finding.formatted("5"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("4.50", "recheck-refused");
        assertThat(program.send("PUT", row, finding.formatted("4.50")).statusCode())
                .isEqualTo(204);
        assertThat(program.get("/api/v1/forms/" + drawn.form() + "/recheck").body())
                .contains("\"reviewScore\":10.5", "\"selfScore\":15", "unmeasurable");
        assertThat(program.send("PUT", row, finding.formatted("4.50")).statusCode())
                .isEqualTo(409);
    }
}
