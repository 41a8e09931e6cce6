package hengji.app.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.Papers;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ResultPagesTest {
    private record Demo(TestOffice office, long form, Visitor clerk) {
        static Demo on(Database database) {
            TestOffice office = TestOffice.on(database);
            County county = County.in(office);
            long form =
                    county.form(Papers.selfEvaluation(), PathKind.SELF_EVALUATION, FormKind.DEPARTMENT_SELF_EVALUATION);
            return new Demo(office, form, Visitor.loggedIn(office, county.person(Role.UNIT_CLERK)));
        }

        Line row(String name) {
            return office.part(Sheets.class).lines(form, Block.ROW).stream()
                    .filter(line -> line.text(Column.NAME).equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        String page() {
            return "/forms/" + form + "/self-evaluation";
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_page_shows_scores_totals_and_what_finance_will_ask(Database database) {
        Demo demo = Demo.on(database);
        var answer = demo.clerk().get(demo.page());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("引进硕士以上教师人数", "扣 0.50", "92.86%", "财政会问")
                .doesNotContain("style=");
    }

    @Test
    void the_page_is_light() throws IOException {
        Demo demo = Demo.on(Database.H2);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(sent)) {
            zip.write(demo.clerk().get(demo.page()).body().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(sent.size()).isLessThanOrEqualTo(14 * 1024);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_missing_and_what_finance_asks_is_listed_when_somebody_looks(Database database) {
        Demo demo = Demo.on(database);
        String lists = demo.page() + "/missing";
        assertThat(demo.clerk().get(demo.page()).body())
                .contains("data-list=\"" + lists + "?part=questions\"", "<a href=\"" + lists + "\">")
                .doesNotContain("HJ0");
        assertThat(demo.clerk().get(lists).body()).contains("<html", "财政审核关注点", "HJ0");
        assertThat(demo.clerk().get(lists + "?part=questions").body())
                .contains("HJ0", demo.page() + "#r-")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @EnumSource
    void a_score_is_explained_in_one_sentence_and_its_steps(Database database) {
        Demo demo = Demo.on(database);
        String lineage = demo.row("引进硕士以上教师人数").lineage();
        var answer = demo.clerk().get("/forms/" + demo.form() + "/score/" + lineage + "?part");
        assertThat(answer.body()).contains("6÷12×1", "0.50").doesNotContain("<html");
        assertThat(demo.clerk().get("/forms/" + demo.form() + "/score/total").body())
                .contains("<html", "系统测算总分");
        assertThat(demo.clerk()
                        .get("/forms/" + demo.form() + "/score/execution")
                        .body())
                .contains("92.86%");
    }

    @ParameterizedTest
    @EnumSource
    void a_cell_left_is_kept_and_its_score_comes_back_with_it(Database database) {
        Demo demo = Demo.on(database);
        Line row = demo.row("引进硕士以上教师人数");
        var answer = demo.clerk()
                .post(
                        demo.page(),
                        "/forms/" + demo.form() + "/results",
                        Map.of("column", "actual", "lineage", row.lineage(), "was", "6", "text", "9"));
        assertThat(answer.body()).contains("\"outcome\":\"kept\"", "\"" + row.lineage() + "\":\"0.75\"");
        assertThat(demo.row("引进硕士以上教师人数").text(Column.SCORE)).isEqualTo("0.75");
    }

    @ParameterizedTest
    @EnumSource
    void a_line_is_saved_without_script(Database database) {
        Demo demo = Demo.on(database);
        Line row = demo.row("引进硕士以上教师人数");
        var answer = demo.clerk()
                .post(
                        demo.page(),
                        "/forms/" + demo.form() + "/results/row/" + row.lineage(),
                        Map.of("was-actual", "6", "actual", "12", "was-reason", row.text(Column.REASON), "reason", ""));
        assertThat(answer.statusCode()).isEqualTo(302);
        Line after = demo.row("引进硕士以上教师人数");
        assertThat(after.text(Column.ACTUAL)).isEqualTo("12");
        assertThat(after.text(Column.SCORE)).isEqualTo("1.00");
        assertThat(after.text(Column.REASON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void somebody_of_another_county_sees_nothing_of_it(Database database) {
        Demo demo = Demo.on(database);
        County other = County.in(demo.office());
        Visitor stranger = Visitor.loggedIn(demo.office(), other.person(Role.UNIT_CLERK));
        assertThat(stranger.get(demo.page()).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/forms/" + demo.form() + "/score/total").statusCode())
                .isEqualTo(404);
    }
}
