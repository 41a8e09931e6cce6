package hengji.app.walk;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hengji.app.demo.DemoReady;
import hengji.app.form.Forms;
import hengji.app.house.Browser;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.rectification.Matter;
import hengji.app.rectification.Rectifications;
import hengji.core.rectification.RectificationState;
import hengji.core.workflow.PathKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A red light from its figures to the closed item, one person after another: the clerk fills in a period, the business
 * division warns, the clerk answers, the performance division orders a rectification, the clerk proves it, it is closed.
 */
final class MonitoringWalkTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final int year = today.getMonthValue() > 4 ? today.getYear() : today.getYear() - 1;

    @Test
    void a_red_light_leads_to_a_warning_an_answer_and_a_closed_item() throws InterruptedException {
        TestOffice office = TestOffice.open(Database.H2, true);
        try (Browser browser = Browser.start()) {
            office.part(DemoReady.class).await();
            passwords(office);
            walk(office, browser);
        } finally {
            office.close();
        }
    }

    private void walk(TestOffice office, Browser browser) {
        Officer clerk = Officer.at(browser.desk(office.address()), "jingban-jia");
        Officer business = Officer.at(browser.desk(office.address()), "yewu-jia");
        Officer performance = Officer.at(browser.desk(office.address()), "jixiao-jia");
        long education = office.part(DSLContext.class)
                .select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.CODE.eq("302"))
                .fetchSingle()
                .value1();
        long form = office.part(Forms.class)
                .find(education, year, PathKind.TARGET, "")
                .orElseThrow()
                .id();
        performance.goes("/monitoring").keeps("30-board");
        fill(clerk, form);
        warn(business, form);
        String warning = path(business.page());
        answer(clerk, warning);
        order(performance, warning);
        List<Matter> items = office.part(Rectifications.class).of(education);
        String item = "/rectification/" + education + "/" + items.getLast().id();
        prove(clerk, item);
        performance.goes(item).clicks("核实销号").keeps("35-closed");
        assertThat(office.part(Rectifications.class)
                        .find(education, items.getLast().id())
                        .map(Matter::state))
                .contains(RectificationState.CLOSED);
        performance.goes("/rectification").keeps("36-ledger");
        Officer.at(browser.phone(office.address()), "jingban-jia")
                .goes("/monitoring")
                .keeps("30-board-phone");
    }

    private static void fill(Officer clerk, long form) {
        Page page = clerk.goes("/forms/" + form + "/monitoring").page();
        page.fill("input[name=executed]", "9800");
        page.locator(".lamp-causes details").evaluate("one => { one.open = true; }");
        page.locator(".lamp-causes input[value=STAFF]").check();
        page.fill(".lamp-causes textarea", "教学设备采购流标两次，付款顺延。");
        page.locator("select[name^='likelihood.']").first().selectOption("POSSIBLE");
        clerk.clicks("保存并看灯");
        page.locator(".watch .lamp").first().evaluate("one => { one.open = true; }");
        clerk.keeps("31-sheet").clicks("保存并提交");
        assertThat(clerk.reads("main")).contains("✓ 已提交", "● 红灯");
    }

    private static void warn(Officer business, long form) {
        business.goes("/forms/" + form + "/monitoring").clicks("发出预警");
        assertThat(business.reads("main")).contains("预算执行进度预警", "待单位反馈");
    }

    private static void answer(Officer clerk, String warning) {
        clerk.goes(warning).keeps("32-warning");
        Page page = clerk.page();
        page.locator("input[value=CONTINUE]").check();
        page.locator("form:has(input[value=ANSWER]) textarea").fill("已重新招标，年底前完成支付。");
        clerk.clicks("反馈处理意见");
        assertThat(clerk.reads("main")).contains("已反馈，待审核");
    }

    private void order(Officer performance, String warning) {
        Page page = performance.goes(warning).page();
        page.locator("details:has(input[value=NOTIFY])").evaluate("one => { one.open = true; }");
        page.fill("textarea[name=demand1]", "逐项列出未支付合同和支付时间，报财政备案。");
        page.fill(
                "form:has(input[value=NOTIFY]) input[name=due]",
                today.plusDays(30).toString());
        performance.keeps("33-order");
        performance.sends(
                () -> page.locator("form:has(input[value=NOTIFY]) button").click());
        assertThat(performance.reads("main")).contains("已转整改", "整改事项");
    }

    private static void prove(Officer clerk, String item) {
        Page page = clerk.goes(item).page();
        page.locator("form:has(input[value=REPORT]) textarea").fill("已列出 6 份合同的支付计划并报财政备案。");
        page.setInputFiles("form:has(input[value=REPORT]) input[type=file]", Officer.SCAN);
        clerk.keeps("34-item");
        clerk.sends(() -> page.locator("form:has(input[value=REPORT]) button").click());
        assertThat(clerk.reads("main")).contains("已反馈，待核实");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** The demonstration's passwords are random and printed once; here everybody gets the tests' one. */
    private static void passwords(TestOffice office) {
        String hash = office.part(PasswordEncoder.class).encode(TestOffice.PASSWORD);
        office.inTransaction(() -> office.part(DSLContext.class)
                .update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .execute());
    }
}
