package hengji.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colleagues, experts, remarks and delegations as programs handle them. */
final class ReviewersApiTest {
    @ParameterizedTest
    @EnumSource
    void a_form_is_given_to_a_colleague_and_to_an_expert(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long expert = bureau.who(Role.EXPERT).id();
        long business = bureau.who(Role.BUSINESS_DIVISION).id();
        String form = "/api/v1/forms/" + bureau.target(2026);
        Program division = Program.of(bureau, Role.PERFORMANCE_DIVISION);
        assertThat(division.get(form + "/reviewers").body())
                .contains("\"experts\":[]", "\"candidates\":[{\"id\":" + expert)
                .doesNotContain("assignee");
        assertThat(division.send("PUT", form + "/reviewers/assignee", "{\"account\":" + business + "}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(division.send("PUT", form + "/experts/" + expert, "{\"until\":\"2099-12-31\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(division.get(form + "/reviewers").body())
                .contains("\"assignee\":" + business, "\"until\":\"2099-12-31\"");
        assertThat(division.send("PUT", form + "/reviewers/assignee", "{\"account\":" + expert + "}")
                        .body())
                .contains("\"code\":\"no-reviewer\"");
        assertThat(division.send("PUT", form + "/experts/" + business, "{}").body())
                .contains("\"code\":\"no-expert\"");
    }

    @ParameterizedTest
    @EnumSource
    void an_expert_remarks_and_the_unit_does_not_see_it(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long expert = bureau.who(Role.EXPERT).id();
        String form = "/api/v1/forms/" + bureau.target(2026);
        Program division = Program.of(bureau, Role.PERFORMANCE_DIVISION);
        Program reader = Program.of(bureau, Role.EXPERT);
        assertThat(reader.get(form + "/comments").statusCode()).isEqualTo(404);
        division.send("PUT", form + "/experts/" + expert, "{}");
        assertThat(reader.send("POST", form + "/comments", "{\"text\":\" \"}").statusCode())
                .isEqualTo(422);
        var made = reader.send("POST", form + "/comments", "{\"text\":\"数量指标偏少\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(division.get(form + "/comments").body()).contains("\"total\":1", "数量指标偏少");
        assertThat(Program.of(bureau, Role.UNIT_CLERK).get(form + "/comments").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void a_reviewer_delegates_and_ends_it(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long colleague = bureau.who(Role.PERFORMANCE_DIVISION).id();
        LocalDate today = LocalDate.now(bureau.office().part(Clock.class));
        Program business = Program.of(bureau, Role.BUSINESS_DIVISION);
        String all = "/api/v1/delegations";
        assertThat(business.get(all + "/candidates").body()).contains("\"id\":" + colleague);
        String wish = "{\"account\":%d,\"until\":\"%s\",\"reason\":\"出差\"}";
        assertThat(business.send("POST", all, wish.formatted(colleague, today.minusDays(1)))
                        .body())
                .contains("\"code\":\"delegation-refused\"");
        var made = business.send("POST", all, wish.formatted(colleague, today.plusDays(3)));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = made.body().replaceAll("\\{\"id\":(\\d+),.*", "$1");
        Program other = Program.of(bureau, Role.PERFORMANCE_DIVISION);
        assertThat(other.send("DELETE", all + "/" + id, "").statusCode()).isEqualTo(404);
        assertThat(business.send("DELETE", all + "/" + id, "").statusCode()).isEqualTo(204);
        assertThat(business.get(all).body()).contains("\"ended\":true");
        assertThat(business.send("DELETE", all + "/" + id, "").statusCode()).isEqualTo(404);
    }
}
