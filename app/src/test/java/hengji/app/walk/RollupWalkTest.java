package hengji.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.demo.DemoReady;
import hengji.app.form.Forms;
import hengji.app.house.Browser;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.workflow.PathKind;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** From earlier years over a department's projects and units to what its results lead to, in the demonstration county. */
final class RollupWalkTest {
    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Test
    void a_bureau_sees_its_projects_its_units_and_what_its_results_lead_to() throws InterruptedException {
        TestOffice office = TestOffice.open(Database.H2, true);
        try (Browser browser = Browser.start()) {
            office.part(DemoReady.class).await();
            WholeWayTest.passwords(office);
            Officer performance = Officer.at(browser.desk(office.address()), "jixiao-jia");
            long bureau = body(office, "303");

            performance
                    .goes("/forms/" + form(office, bureau, year + 1, PathKind.TARGET) + "/memory")
                    .keeps("60-memory");
            assertThat(performance.page().locator("main").innerText()).contains("连续 3 年没有变化");

            performance
                    .goes("/forms/" + form(office, bureau, year - 1, PathKind.SELF_EVALUATION) + "/projects")
                    .keeps("61-projects");
            assertThat(performance.page().locator("main").innerText()).contains("等于部门预算", "中小企业数字化改造项目");

            performance.goes("/units/" + body(office, "302") + "/" + year).keeps("62-units");
            assertThat(performance.page().locator("main").innerText()).contains("没有汇入的");

            performance.goes("/results").keeps("63-results");
            assertThat(performance.page().locator("main").innerText()).contains("园区物流信息平台项目", "取消");
            performance
                    .goes("/forms/" + form(office, bureau, year + 1, PathKind.TARGET))
                    .keeps("64-beside");
        } finally {
            office.close();
        }
    }

    private static long body(TestOffice office, String code) {
        return office.part(Trees.class).tree().all().stream()
                .filter(body -> body.region().equals("999001") && body.code().equals(code))
                .map(Organisation::id)
                .findFirst()
                .orElseThrow();
    }

    private static long form(TestOffice office, long body, int year, PathKind path) {
        return office.part(Forms.class).find(body, year, path, "").orElseThrow().id();
    }
}
