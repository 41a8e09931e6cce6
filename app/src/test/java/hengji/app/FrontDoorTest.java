package hengji.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hengji.app.house.Browser;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FrontDoorTest {
    @ParameterizedTest
    @EnumSource
    void the_front_page_is_open_to_everybody_and_says_what_this_is(Database database) {
        var answer = new Visitor(TestOffice.on(database)).get("/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("衡绩");
    }

    @ParameterizedTest
    @EnumSource
    void programs_without_rights_are_never_redirected(Database database) {
        Visitor stranger = new Visitor(TestOffice.on(database));
        for (String path : new String[] {"/api/v1/forms", "/api", "/api/openapi", "/actuator", "/actuator/env"}) {
            assertThat(stranger.get(path).statusCode()).as(path).isIn(401, 403, 404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void people_without_rights_see_no_workings_either_and_health_says_no_details(Database database) {
        TestOffice office = TestOffice.on(database);
        Visitor admin = Visitor.loggedIn(office, office.person(Role.SYSTEM_ADMINISTRATOR, "000000", 0));
        for (String path : new String[] {"/actuator", "/actuator/env", "/actuator/heapdump", "/api/v1/journal"}) {
            assertThat(admin.get(path).statusCode()).as(path).isIn(401, 403, 404);
        }
        Visitor stranger = new Visitor(office);
        for (String path : new String[] {"/actuator/health", "/actuator/health/liveness"}) {
            assertThat(stranger.get(path).body())
                    .as(path)
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("database", "jdbc");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_that_does_not_exist_says_so_in_words(Database database) {
        var answer = new Visitor(TestOffice.on(database)).get("/no-such-page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这个页面");
    }

    @Test
    void the_front_page_shows_in_a_browser_without_a_word_on_its_console() {
        try (Browser browser = Browser.start()) {
            Page page = browser.desk(TestOffice.on(Database.H2).address());
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate("/");
            assertThat(page.title()).contains("衡绩");
            assertThat(complaints).isEmpty();
        }
    }
}
