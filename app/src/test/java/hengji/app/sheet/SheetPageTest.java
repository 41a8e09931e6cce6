package hengji.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SheetPageTest {
    @ParameterizedTest
    @EnumSource
    void the_page_reads_without_a_script(Database database) {
        County county = County.in(TestOffice.on(database));
        long form = county.published();
        String page = Visitor.loggedIn(county.office(), county.person(Role.UNIT_CLERK))
                .get("/forms/" + form)
                .body();
        assertThat(page)
                .contains("示范教育局（虚构）", "产出指标", "本科上线人数", "权重 <b>90.00</b> / 90", "年度主要任务", "23,253.24")
                .contains("aria-current=\"step\">目标");
    }

    @ParameterizedTest
    @EnumSource
    void all_findings_stand_on_a_page_of_their_own_each_with_its_cell_and_clause(Database database) {
        County county = County.in(TestOffice.on(database));
        long form = county.published();
        String page = Visitor.loggedIn(county.office(), county.person(Role.PERFORMANCE_DIVISION))
                .get("/forms/" + form + "/problems?severity=HINT")
                .body();
        assertThat(page).contains("HJ038", "第 2、3、9、10、11、19 行", "提示").doesNotContain("mark w");
    }

    @ParameterizedTest
    @EnumSource
    void a_form_of_somebody_else_is_not_there(Database database) {
        County county = County.in(TestOffice.on(database));
        County other = County.in(TestOffice.on(database));
        Visitor stranger = Visitor.loggedIn(other.office(), other.person(Role.UNIT_CLERK));
        assertThat(stranger.get("/forms/" + county.published()).statusCode()).isEqualTo(404);
    }

    @Test
    void seventy_one_rows_are_a_small_page() throws IOException {
        County county = County.in(TestOffice.on(Database.H2));
        String page = Visitor.loggedIn(county.office(), county.person(Role.UNIT_CLERK))
                .get("/forms/" + county.published())
                .body();
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(small.size()).isLessThanOrEqualTo(14 * 1024);
    }
}
