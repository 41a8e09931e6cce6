package hengji.app.sheet;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FORM_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 股室经办人: each fills in just the own rows. */
final class OwnRowsTest {
    private static final Pattern BAND = Pattern.compile("<td class=\"[ab]\"");

    /** A section officer who has the 5th and the 40th of 71 rows. */
    private record Desk(County county, long form, Visitor officer) {
        static Desk on(Database database) {
            County county = County.in(TestOffice.on(database));
            String login = county.person(Role.SECTION_OFFICER);
            Desk desk = new Desk(county, county.published(), Visitor.loggedIn(county.office(), login));
            DSLContext data = county.office().part(DSLContext.class);
            data.update(FORM_ROW)
                    .set(
                            FORM_ROW.ASSIGNEE_ID,
                            data.fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login)).getId())
                    .where(FORM_ROW.LINEAGE.in(
                            desk.row(5).lineage(), desk.row(40).lineage()))
                    .execute();
            county.office().part(Forms.class).touch(desk.form());
            return desk;
        }

        Sheet sheet() {
            return county.office().part(Sheets.class).get(form);
        }

        Line row(int place) {
            return sheet().rows().get(place - 1);
        }

        String page(String path) {
            return officer.get("/forms/" + form + path).body();
        }

        HttpResponse<String> send(String method, String path, String body) {
            return officer.send(
                    HttpRequest.newBuilder(county.office().address().resolve("/api/v1/forms/" + form + path))
                            .header("Content-Type", "application/json")
                            .header("X-CSRF-TOKEN", officer.token("/me"))
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build());
        }

        HttpResponse<String> type(Column column, Line... lines) {
            String cells = Arrays.stream(lines)
                    .map(line -> "{\"column\":\"" + column.key() + "\",\"line\":\"" + line.lineage() + "\",\"was\":\""
                            + line.text(column) + "\",\"text\":\"1\"}")
                    .collect(Collectors.joining(","));
            return send("PATCH", "/cells", "{\"cells\":[" + cells + "]}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_form_opens_on_the_own_rows_under_their_own_numbers(Database database) {
        Desk desk = Desk.on(database);
        String page = desk.page("");
        assertThat(page)
                .contains("data-pen=\"own\"", "分派给您的 2 项指标，另有 69 项由其他人填写")
                .contains(
                        "id=\"" + desk.row(5).lineage() + "\"",
                        "id=\"" + desk.row(40).lineage() + "\"")
                .contains("/row/" + desk.row(40).lineage() + "\">40")
                .doesNotContain("id=\"" + desk.row(6).lineage() + "\"");

        String whole = desk.page("?all=true");
        assertThat(whole)
                .contains("id=\"" + desk.row(6).lineage() + "\"", "data-pen=\"none\"", "回到分派给我的指标")
                .doesNotContain("data-act=");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_told_after_a_text_was_kept_fits_the_table_that_is_shown(Database database) {
        Desk desk = Desk.on(database);
        long bands = BAND.matcher(desk.page("")).results().count();
        HttpResponse<String> kept = desk.type(Column.TARGET, desk.row(5));
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(desk.row(5).text(Column.TARGET)).isEqualTo("1");
        assertThat(Pattern.compile("\"off\":").matcher(kept.body()).results().count())
                .isEqualTo(bands);
    }

    @ParameterizedTest
    @EnumSource
    void rows_and_parts_of_others_are_refused_whichever_way_they_are_written(Database database) {
        Desk desk = Desk.on(database);
        Sheet before = desk.sheet();
        Line others = desk.row(6);
        assertThat(desk.type(Column.TARGET, others).statusCode()).isEqualTo(422);
        assertThat(desk.type(Column.TARGET, desk.row(5), others).statusCode()).isEqualTo(422);
        assertThat(desk.type(Column.GOAL_TEXT, before.of(Block.GOAL).getFirst()).statusCode())
                .isEqualTo(422);
        assertThat(desk.type(Column.MONEY_INITIAL, before.of(Block.MONEY).getFirst())
                        .statusCode())
                .isEqualTo(422);
        String line = "/row/" + others.lineage();
        for (List<String> act : List.of(
                List.of("POST", "/lines", "{\"block\":\"row\",\"place\":0,\"lines\":[{\"name\":\"新的一行\"}]}"),
                List.of("POST", "/lines" + line + "/move", "{\"place\":0}"),
                List.of("DELETE", "/lines" + line, ""))) {
            assertThat(desk.send(act.get(0), act.get(1), act.get(2)).statusCode())
                    .as("%s", act)
                    .isEqualTo(409);
        }
        String page = "/forms/" + desk.form() + line;
        desk.officer().post(page, page, Map.of("target", "1", "was-target", others.text(Column.TARGET)));
        for (String act : List.of("/remove", "/move")) {
            assertThat(desk.officer().post(page, page + act, Map.of()).statusCode())
                    .as(act)
                    .isEqualTo(409);
        }
        assertThat(desk.sheet()).isEqualTo(before);
    }
}
