package hengji.app.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.house.Database;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.net.http.HttpRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ResultApiTest {
    @ParameterizedTest
    @EnumSource
    void a_program_begins_types_and_reads_the_score_with_its_steps(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();
        Visitor clerk = Visitor.loggedIn(school.office(), school.bureau().login(Role.UNIT_CLERK));
        Line row = school.row(form, "教学计划按期完成率");

        assertThat(put(school, clerk, form, row, "", "76")).isEqualTo(200);
        assertThat(put(school, clerk, form, row, "", "80")).isEqualTo(409);
        assertThat(school.row(form, "教学计划按期完成率").text(Column.SCORE)).isEqualTo("12.00");
        assertThat(clerk.get("/api/v1/forms/" + form + "/score").body()).contains("76÷95×15", "\"gaps\":[");
        assertThat(clerk.get("/api/v1/forms/" + form + "/targets-again").body()).isEqualTo("[]");
        assertThat(clerk.get("/api/v1/forms/" + form + "/evidence").body()).isEqualTo("[]");
    }

    private static int put(Classroom school, Visitor clerk, long form, Line row, String was, String text) {
        String body = "{\"column\":\"actual\",\"lineage\":\"" + row.lineage() + "\",\"was\":\"" + was + "\",\"text\":\""
                + text + "\"}";
        return clerk.send(
                        HttpRequest.newBuilder(school.office().address().resolve("/api/v1/forms/" + form + "/results"))
                                .header("Content-Type", "application/json")
                                .header("X-CSRF-TOKEN", clerk.token("/forms/" + form + "/self-evaluation"))
                                .PUT(HttpRequest.BodyPublishers.ofString(body))
                                .build())
                .statusCode();
    }
}
