package hengji.app.begin;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Forms;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.core.form.FormKind;
import hengji.core.workflow.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft as a whole and who fills it in, by a program. */
final class DraftApiTest {
    @ParameterizedTest
    @EnumSource
    void a_program_copies_a_projects_form_and_removes_the_copy(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        Wanted project = Wanted.of(county.department(), 2025, FormKind.PROJECT_TARGET, "P1", "校园安全");
        long form =
                office.part(Beginnings.class).empty(project, Actor.OFFICE) instanceof Begun.Made made ? made.form() : 0;
        Program clerk = Program.of(office, county.person(Role.UNIT_CLERK));
        String copies = "/api/v1/forms/" + form + "/copies";
        String wish = "{\"organisation\":" + county.department() + ",\"projectCode\":\"P2\",\"projectName\":\"校舍维修\"}";
        var copied = clerk.send("POST", copies, wish);
        assertThat(copied.statusCode()).as(copied.body()).isEqualTo(201);
        assertThat(clerk.send("POST", copies, wish).body()).contains("\"code\":\"exists\"");
        String copy = copied.headers().firstValue("Location").orElseThrow();
        assertThat(clerk.send("DELETE", copy, "").statusCode()).isEqualTo(204);
        assertThat(office.part(Forms.class).find(Long.parseLong(copy.replaceAll("\\D*1/forms/", ""))))
                .isEmpty();
        assertThat(clerk.get(copy).statusCode()).isEqualTo(404);
        long department = county.published();
        assertThat(clerk.send("POST", "/api/v1/forms/" + department + "/copies", wish)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void a_program_gives_rows_to_somebody_of_the_unit(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        String assignments = "/api/v1/forms/" + county.published() + "/assignments";
        Program clerk = Program.of(office, county.person(Role.UNIT_CLERK));
        String now = clerk.get(assignments).body();
        String row = now.replaceAll("\\{\"rows\":\\[\\{\"lineage\":\"([^\"]+)\".*", "$1");
        String account = now.replaceAll(".*\"people\":\\[\\{\"account\":(\\d+),.*", "$1");
        String wish = "{\"rows\":[\"%s\"],\"account\":%s,\"section\":0,\"due\":\"2099-01-31\"}";
        assertThat(clerk.send("PUT", assignments, wish.formatted(row, account)).body())
                .contains("\"lineage\":\"" + row + "\"", "\"account\":" + account + ",\"due\":\"2099-01-31\"");
        assertThat(clerk.send("PUT", assignments, wish.formatted(row, "999999999"))
                        .body())
                .contains("\"code\":\"not-assigned\"");
        assertThat(clerk.send("PUT", assignments, "{\"rows\":[],\"account\":0,\"section\":0}")
                        .statusCode())
                .isEqualTo(422);
    }
}
