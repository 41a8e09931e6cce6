package hengji.app.sheet;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_ROW;
import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TypingTest {
    /** Somebody at a form, speaking to the office as the page's script does. */
    private record Desk(County county, long form, Visitor visitor) {
        static Desk of(Database database, Role role) {
            County county = County.in(TestOffice.on(database));
            return new Desk(county, county.published(), Visitor.loggedIn(county.office(), county.person(role)));
        }

        HttpResponse<String> send(String method, String path, String body) {
            String token = visitor.token("/me");
            return visitor.send(
                    HttpRequest.newBuilder(county.office().address().resolve("/api/v1/forms/" + form + path))
                            .header("Content-Type", "application/json")
                            .header("X-CSRF-TOKEN", token)
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build());
        }

        HttpResponse<String> type(String column, String line, String was, String text) {
            return send("PATCH", "/cells", "{\"cells\":[" + cell(column, line, was, text) + "]}");
        }

        List<Line> rows() {
            return county.office().part(Sheets.class).get(form).rows();
        }

        String line(int row) {
            return rows().get(row - 1).lineage();
        }
    }

    private static String cell(String column, String line, String was, String text) {
        return "{\"column\":\"" + column + "\",\"line\":\"" + line + "\",\"was\":\"" + was + "\",\"text\":\"" + text
                + "\"}";
    }

    @ParameterizedTest
    @EnumSource
    void a_text_is_kept_and_the_answer_says_what_was_understood(Database database) {
        Desk desk = Desk.of(database, Role.UNIT_CLERK);
        String line = desk.line(1);
        var answer = desk.send(
                "PATCH",
                "/cells",
                "{\"cells\":[" + cell("target", line, "4802", "3.42") + "," + cell("unit", line, "名", "万人") + "]}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("≥ 3.42 万人 = 34,200 人", "\"weight\":\"90.00\"", "\"warnings\"");
        assertThat(desk.rows().getFirst().cells()).containsValues("3.42", "万人");
        assertThat(desk.county()
                        .office()
                        .part(DSLContext.class)
                        .fetchCount(
                                JOURNAL, JOURNAL.CHAIN.eq(desk.county().department()), JOURNAL.ACTION.eq("form.type")))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void two_people_in_one_cell_never_overwrite_each_other(Database database) {
        Desk desk = Desk.of(database, Role.UNIT_CLERK);
        String line = desk.line(1);
        desk.type("target", line, "4802", "4900");
        var second = desk.type("target", line, "4802", "5000");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("\"now\":\"4900\"", "\"yours\":\"5000\"");
        assertThat(desk.type("target", line, "4900", "5000").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void of_a_block_all_is_kept_or_nothing(Database database) {
        Desk desk = Desk.of(database, Role.UNIT_CLERK);
        String cells = cell("weight", desk.line(1), "2", "3") + "," + cell("weight", desk.line(2), "99", "4");
        assertThat(desk.send("PATCH", "/cells", "{\"cells\":[" + cells + "]}").statusCode())
                .isEqualTo(409);
        assertThat(desk.rows().getFirst().cells()).containsValue("2");
    }

    @ParameterizedTest
    @EnumSource
    void a_common_indicator_cannot_be_changed(Database database) {
        Desk desk = Desk.of(database, Role.UNIT_CLERK);
        String line = desk.line(1);
        desk.county()
                .office()
                .part(DSLContext.class)
                .update(FORM_ROW)
                .set(FORM_ROW.LOCKED, true)
                .where(FORM_ROW.LINEAGE.eq(line))
                .execute();
        desk.county().office().part(Forms.class).touch(desk.form());
        var answer = desk.type("target", line, "4802", "1");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("共性指标");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_submitted_stands_still(Database database) {
        Desk desk = Desk.of(database, Role.UNIT_CLERK);
        desk.county()
                .office()
                .part(DSLContext.class)
                .update(FORM)
                .set(FORM.STATE, State.BUSINESS_REVIEW.name())
                .where(FORM.ID.eq(desk.form()))
                .execute();
        var answer = desk.type("target", desk.line(1), "4802", "1");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("not-now", "请先撤回");
    }

    @ParameterizedTest
    @EnumSource
    void a_section_officer_fills_only_what_is_assigned(Database database) {
        Desk desk = Desk.of(database, Role.SECTION_OFFICER);
        var answer = desk.type("target", desk.line(1), "4802", "1");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("分派给了别人");
    }

    @ParameterizedTest
    @EnumSource
    void a_reviewer_and_a_stranger_write_nothing(Database database) {
        Desk reviewer = Desk.of(database, Role.PERFORMANCE_DIVISION);
        assertThat(reviewer.type("target", reviewer.line(1), "4802", "1").statusCode())
                .isEqualTo(404);
        Desk other = Desk.of(database, Role.UNIT_CLERK);
        Desk stranger = new Desk(reviewer.county(), reviewer.form(), other.visitor());
        assertThat(stranger.type("target", reviewer.line(1), "4802", "1").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void rows_are_added_moved_taken_out_and_brought_back_as_what_they_were(Database database) {
        Desk desk = Desk.of(database, Role.UNIT_CLERK);
        String first = desk.line(1);
        assertThat(desk.send("POST", "/lines/row/" + first + "/move", "{\"place\":2}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(desk.line(3)).isEqualTo(first);
        assertThat(desk.send("DELETE", "/lines/row/" + first, "").body()).contains("本科上线人数");
        assertThat(desk.rows()).hasSize(70);
        var back = desk.send(
                "POST",
                "/lines",
                "{\"block\":\"row\",\"place\":0,\"lines\":[{\"name\":\"本科上线人数\"}],\"names\":[\"" + first + "\"]}");
        assertThat(back.statusCode()).isEqualTo(201);
        assertThat(desk.line(1)).isEqualTo(first);
        desk.send("POST", "/lines", "{\"block\":\"row\",\"place\":1,\"lines\":[{}]}");
        assertThat(desk.rows()).hasSize(72);
    }

    @ParameterizedTest
    @EnumSource
    void a_line_is_written_into_without_a_script(Database database) {
        Desk desk = Desk.of(database, Role.UNIT_CLERK);
        String page = "/forms/" + desk.form() + "/row/" + desk.line(1);
        assertThat(desk.visitor().get(page).body()).contains("系统理解为：≥ 4,802 名", "name=\"target\"", "value=\"4802\"");
        var kept = desk.visitor().post(page, page, Map.of("target", "4,900", "was-target", "4802"));
        assertThat(kept.statusCode()).isEqualTo(302);
        var late = desk.visitor().post(page, page, Map.of("target", "5000", "was-target", "4802"));
        assertThat(late.body()).contains("别人改成了", "4,900", "value=\"5000\"");
        assertThat(desk.visitor().post(page, page + "/remove", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(desk.rows()).hasSize(70);
    }

    @ParameterizedTest
    @EnumSource
    void programs_read_what_they_may_see_tagged_with_its_revision(Database database) {
        Desk desk = Desk.of(database, Role.UNIT_CLERK);
        var listed = desk.visitor().get("/api/v1/forms?year=2024");
        assertThat(listed.body()).contains("\"total\":1", "\"id\":" + desk.form());
        var form = desk.visitor().get("/api/v1/forms/" + desk.form());
        String tag = form.headers().firstValue("etag").orElse("");
        assertThat(form.body()).contains("\"schema\": \"hengji/form/1\"");
        var again = desk.visitor()
                .send(HttpRequest.newBuilder(desk.county().office().address().resolve("/api/v1/forms/" + desk.form()))
                        .header("If-None-Match", tag)
                        .build());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(desk.visitor()
                        .get("/api/v1/forms/" + desk.form() + "/findings?size=5")
                        .body())
                .contains("\"size\":5", "HJ0");
    }
}
