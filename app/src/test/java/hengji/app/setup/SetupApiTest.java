package hengji.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.app.year.FiscalYears;
import hengji.core.workflow.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Set-up by a program: names of offices and regions, whom one asks, who need not file. */
final class SetupApiTest {
    private static Program program(County county, Role role) {
        return Program.of(county.office(), county.person(role));
    }

    @ParameterizedTest
    @EnumSource
    void offices_are_called_as_the_county_calls_them(Database database) {
        County county = County.in(TestOffice.on(database));
        Program admin = program(county, Role.SYSTEM_ADMINISTRATOR);
        String offices = "/api/v1/regions/" + county.region() + "/offices";
        var named = admin.send("PUT", offices, "{\"BUSINESS_DIVISION\":{\"zh\":\"行政政法股\",\"en\":\"\"}}");
        assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
        assertThat(admin.get(offices).body()).contains("行政政法股", "绩效");
        assertThat(admin.send("PUT", offices, "{\"BUSINESS_DIVISION\":{\"zh\":\"\",\"en\":\"\"}}")
                        .body())
                .doesNotContain("行政政法股");
        assertThat(admin.send("PUT", offices, "{\"NO_SUCH_ROLE\":{\"zh\":\"甲\",\"en\":\"\"}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void a_region_is_named_and_gets_one_below(Database database) {
        County county = County.in(TestOffice.on(database));
        Program admin = program(county, Role.SYSTEM_ADMINISTRATOR);
        String region = "/api/v1/regions/" + county.region();
        String code = TestOffice.unique("5118");
        assertThat(admin.send("PUT", region, "{\"code\":\"" + county.region() + "\",\"name\":\"示范新县（虚构）\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.send("POST", region + "/below", "{\"code\":\"" + code + "\",\"name\":\"示范镇（虚构）\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.get(region).body()).contains("示范新县（虚构）", "示范镇（虚构）");
        assertThat(admin.send("POST", region + "/below", "{\"code\":\"x\",\"name\":\"甲\"}")
                        .body())
                .contains("\"code\":\"region-refused\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_body_says_whom_one_asks(Database database) {
        County county = County.in(TestOffice.on(database));
        Program admin = program(county, Role.SYSTEM_ADMINISTRATOR);
        String body = "/api/v1/organisations/" + county.department();
        assertThat(admin.send("PUT", body + "/contact", "{\"contact\":\"经办人甲\",\"phone\":\"000-1\"}")
                        .body())
                .contains("经办人甲", "000-1");
        county.unit(county.department(), "501001", "示范一小（虚构）");
        String bodies = "/api/v1/regions/" + county.region() + "/organisations";
        assertThat(admin.get(bodies + "?size=1&page=1").body())
                .contains("\"page\":1", "\"total\":2", "示范一小（虚构）")
                .doesNotContain("示范教育局（虚构）");
    }

    @ParameterizedTest
    @EnumSource
    void a_body_is_excused_and_owes_again(Database database) {
        County county = County.in(TestOffice.on(database));
        Program division = program(county, Role.PERFORMANCE_DIVISION);
        String exceptions = "/api/v1/regions/" + county.region() + "/years/" + County.YEAR + "/duty-exceptions";
        String wish =
                "{\"organisation\":" + county.department() + ",\"path\":\"TARGET\",\"excused\":%s,\"reason\":\"%s\"}";
        assertThat(division.send("PUT", exceptions, wish.formatted("true", "")).body())
                .contains("\"code\":\"exception-refused\"");
        assertThat(division.send("PUT", exceptions, wish.formatted("false", "延期"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(division.send("PUT", exceptions, wish.formatted("true", "机构撤并"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(division.get(exceptions).body()).contains("\"excused\":true", "机构撤并", "\"total\":1");
        String one = exceptions + "?of=" + county.department() + "&path=TARGET";
        assertThat(division.send("DELETE", one, "").statusCode()).isEqualTo(204);
        assertThat(division.send("DELETE", one, "").statusCode()).isEqualTo(404);
        county.office().part(FiscalYears.class).close(county.region(), County.YEAR, Actor.OFFICE);
        assertThat(division.send("PUT", exceptions, wish.formatted("true", "机构撤并"))
                        .statusCode())
                .isEqualTo(409);
    }
}
