package hengji.app.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Column;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RollupPagesTest {
    @ParameterizedTest
    @EnumSource
    void the_clerk_confirms_a_link_and_takes_its_figure_over(Database database) {
        Works works = Works.on(database);
        Visitor clerk = Visitor.loggedIn(works.office(), works.bureau().login(Role.UNIT_CLERK));
        String page = "/forms/" + works.department() + "/projects";
        assertThat(clerk.get("/forms/" + works.department()).body()).contains(page);
        assertThat(clerk.get(page).body()).contains("资金勾稽", "待人确认", "北校区教学楼", "确认关联");
        String lineage = works.line(works.department(), Works.PASSED).lineage();
        String source = "X001/" + works.line(works.north(), Works.PASSED).lineage();
        Map<String, String> wrong = Map.of("lineage", lineage, "revision", "0", "method", "SUM", "source", source);
        var refused = clerk.post(page, page, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("比率不能加总");
        Map<String, String> right = Map.of("lineage", lineage, "revision", "0", "method", "LOWEST", "source", source);
        assertThat(clerk.post(page, page, right).statusCode()).isEqualTo(302);
        assertThat(clerk.post(page, page, right).statusCode()).isEqualTo(409);
        Map<String, String> take = Map.of("lineage", lineage, "column", "target", "figure", "98", "was", "95");
        assertThat(clerk.post(page, page + "/take", take).statusCode()).isEqualTo(302);
        assertThat(works.line(works.department(), Works.PASSED).text(Column.TARGET))
                .isEqualTo("98");
        assertThat(clerk.post(page, page + "/drop", Map.of("lineage", lineage, "revision", "1"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(works.row(Works.PASSED).isConfirmed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void who_only_reads_sees_no_button(Database database) {
        Works works = Works.on(database);
        Visitor head = Visitor.loggedIn(works.office(), works.bureau().login(Role.UNIT_HEAD));
        assertThat(head.get("/forms/" + works.department() + "/projects").body())
                .contains("资金勾稽")
                .doesNotContain("name=\"method\"");
        assertThat(head.get("/forms/" + works.north() + "/projects").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void a_program_does_the_same(Database database) {
        Works works = Works.on(database);
        Program clerk = Program.of(works.bureau(), Role.UNIT_CLERK);
        String links = "/api/v1/forms/" + works.department() + "/projects";
        assertThat(clerk.get(links).body()).contains("\"method\":\"LOWEST\"", "\"confirmedBy\":\"\"", "\"torn\":false");
        String lineage = works.line(works.department(), Works.PASSED).lineage();
        String source = works.line(works.north(), Works.PASSED).lineage();
        String wanted = "{\"method\":\"%s\",\"revision\":0,\"sources\":[{\"project\":\"X001\",\"lineage\":\"%s\"}]}";
        assertThat(clerk.send("PUT", links + "/" + lineage, wanted.formatted("SUM", source))
                        .body())
                .contains("link-refused");
        assertThat(clerk.send("PUT", links + "/" + lineage, wanted.formatted("LOWEST", source))
                        .statusCode())
                .isEqualTo(204);
        String take = "{\"column\":\"target\",\"figure\":\"98\",\"was\":\"95\"}";
        assertThat(clerk.send("POST", links + "/" + lineage + "/take", take).statusCode())
                .isEqualTo(200);
        assertThat(clerk.send("DELETE", links + "/" + lineage + "?revision=1", "")
                        .statusCode())
                .isEqualTo(204);
    }
}
