package hengji.app.walk;

import static hengji.app.tables.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import hengji.app.demo.DemoReady;
import hengji.app.form.Forms;
import hengji.app.house.Browser;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.core.workflow.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A new user's way through the demonstration county: target from the published Word form, returned, answered, approved in
 * a batch, adjusted, evaluated by three people with evidence, submitted, accepted and printed.
 */
final class WholeWayTest {
    private static final Pattern FORM = Pattern.compile("/forms/(\\d+)");
    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + 1;
    private final Map<String, String> document =
            Map.of("documentNo", "示财预〔" + year + "〕9号", "documentDate", year + "-01-20");

    @Test
    void a_target_from_a_word_file_goes_the_whole_way_to_the_papers_of_its_results() throws InterruptedException {
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
        Page window = browser.desk(office.address());
        window.navigate("/login");
        Album.keep(window, "01-login");
        Officer clerk = Officer.at(window, "jingban-jia");
        Officer phone = Officer.at(browser.phone(office.address()), "fuzeren-jia");
        Officer business = Officer.at(browser.desk(office.address()), "yewu-jia");
        Officer performance = Officer.at(browser.desk(office.address()), "jixiao-jia");
        Officer budget = Officer.at(browser.desk(office.address()), "yusuan-jia");

        long form = upload(clerk);
        submit(clerk, form, "06-submit");
        phone.goes(review(form)).keeps("07-sign-phone").takes("SIGN", Map.of());
        giveBack(business, form);
        answer(clerk, form);
        phone.goes(review(form)).takes("SIGN", Map.of());
        business.goes(review(form)).keeps("11-second-look").takes("PASS", Map.of());
        grade(performance, form);
        approve(budget, form, "12-approve");
        assertThat(office.part(Forms.class).get(form).state()).isEqualTo(State.APPROVED);

        adjust(clerk, form);
        submit(clerk, form, "");
        phone.goes(review(form)).takes("SIGN", Map.of());
        business.goes(review(form)).takes("PASS", Map.of());
        grade(performance, form);
        approve(budget, form, "");
        clerk.goes("/forms/" + form + "/compare?from=4&to=7").keeps("14-compare");

        long result = id(clerk.goes("/forms/" + form).clicks("开始自评").page());
        new Evaluating(office, browser, clerk, result).together();
        HandingIn papers = new HandingIn(clerk);
        papers.writesReport(result);
        submit(clerk, result, "18-submit-results");
        Sealing sealing = new Sealing(clerk, result);
        FilePayload old = sealing.prints("盖章扫描件（虚构，第1版）.pdf");
        correct(clerk, result);
        submit(clerk, result, "");
        phone.goes(review(result)).takes("SIGN", Map.of());
        performance.goes(review(result)).takes("ACCEPT", Map.of());
        assertThat(office.part(Forms.class).get(result).state()).isEqualTo(State.ACCEPTED);
        clerk.goes("/forms/" + result + "/papers").keeps("19-papers");
        sealing.isRefused(old, "这份扫描件是第 1 版");
        sealing.isAccepted("FORM", "");
        sealing.isAccepted("REPORT", "20-sealed");
        papers.packs(year, office.part(Forms.class).get(result).organisation());
        performance.goes("/remind").keeps("21-remind").goes("/handover").keeps("22-handover");
        performance
                .goes("/offline")
                .keeps("27-offline")
                .goes("/review/delegations")
                .keeps("28-delegations");
        performance.goes("/setup/years").keeps("29-years");
        common(Officer.at(browser.desk(office.address()), "zhuguan-jia"));
        clerk.goes("/work").keeps("02-work");
        phone.goes("/work").keeps("02-work-phone");
        administrators(office, browser);
    }

    /** What all schools have in common is written once and issued to them. */
    private static void common(Officer department) {
        Page page = department.goes("/common").page();
        page.fill("input[name=name]", "学校共性指标");
        department.clicks("新建");
        Map.of("level1", "产出指标", "level2", "数量指标", "sign", "≥", "target", "4", "unit", "次", "weight", "5")
                .forEach((column, text) ->
                        page.locator("input[name=" + column + "]").first().fill(text));
        page.locator("input[name=name]").first().fill("校园安全检查次数");
        department.clicks("保存指标").keeps("26-common");
    }

    private static void administrators(TestOffice office, Browser browser) {
        Officer.at(browser.desk(office.address()), "sysadmin")
                .goes("/setup/organisations")
                .keeps("23-setup");
        Officer.at(browser.desk(office.address()), "secadmin").goes("/accounts").keeps("24-accounts");
        Officer.at(browser.desk(office.address()), "auditor").goes("/journal").keeps("25-journal");
    }

    private long upload(Officer clerk) {
        Page page = clerk.goes("/forms/new").page();
        page.selectOption(
                "select[name=organisation]",
                new com.microsoft.playwright.options.SelectOption().setLabel("302 示范县教育局"));
        page.selectOption("select[name=year]", Integer.toString(year));
        clerk.clicks("下一步").keeps("03-begin");
        page.setInputFiles("input[name=file]", Album.root().resolve("samples/quxian-education-2024/target.docx"));
        clerk.clicks("上传并预览");
        for (int i = 0; i < 60 && page.locator("button[value=take]").count() == 0; i++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        clerk.keeps("04-preview").clicks("按此建立目标").keeps("05-form");
        return id(page);
    }

    private static long id(Page page) {
        Matcher found = FORM.matcher(page.url());
        assertThat(found.find()).as(page.url()).isTrue();
        return Long.parseLong(found.group(1));
    }

    static void submit(Officer clerk, long form, String picture) {
        clerk.goes("/forms/" + form + "/submit");
        if (!picture.isEmpty()) {
            clerk.keeps(picture);
        }
        if (clerk.may("SUBMIT")) {
            clerk.takes("SUBMIT", Map.of());
        } else {
            assertThat(clerk.may("SUBMIT_WITH_PROBLEMS"))
                    .as(clerk.reads("aside.acts"))
                    .isTrue();
            Map<String, String> typed = Map.of("reason", "所列问题已逐条核对，正在补充测算依据", "confirmed", "yes");
            clerk.takes("SUBMIT_WITH_PROBLEMS", clerk.asked("SUBMIT_WITH_PROBLEMS", typed));
        }
    }

    private static void giveBack(Officer business, long form) {
        Page page = business.goes(review(form)).keeps("08-review").page();
        business.sends(() -> page.locator("button[name=finding]").first().evaluate("button => button.click()"));
        business.goes(review(form)).opened("RETURN").keeps("09-return");
        business.takes("RETURN", Map.of());
    }

    /** Zero where nothing was said, and an answer to the item that asked. */
    private static void answer(Officer clerk, long form) {
        Page page = clerk.goes("/forms/" + form).page();
        page.navigate(page.locator("#money tbody th.g a").last().getAttribute("href"));
        page.fill("form.line-form input[name=money-initial]", "0");
        page.locator("form.line-form .actions button").click();
        page.waitForTimeout(500);
        clerk.goes("/forms/" + form + "/return");
        page.locator("textarea[name=answer]").first().fill("已按意见核对修改，测算依据另附。");
        clerk.keeps("10-answer")
                .clicks("保存答复")
                .goes("/forms/" + form + "/submit")
                .takes("ANSWER", Map.of());
    }

    private static void grade(Officer performance, long form) {
        Page page = performance.goes(review(form)).opened("GRADE").page();
        page.locator("input[name=grade][value=EXCELLENT]").first().check();
        performance.takes("GRADE", Map.of());
        performance.goes(review(form));
        if (performance.may("PASS")) {
            performance.takes("PASS", Map.of());
        }
    }

    private void approve(Officer budget, long form, String picture) {
        Page page = budget.goes("/approve").page();
        page.locator("input[name=form][value='" + form + "']").check();
        document.forEach((name, text) -> page.fill("main input[name=" + name + "]", text));
        if (!picture.isEmpty()) {
            budget.keeps(picture);
        }
        page.setInputFiles("main input[name=scan]", Officer.SCAN);
        budget.clicks("批复勾选的表");
        if (!picture.isEmpty()) {
            budget.keeps("12-receipt");
        }
    }

    private void adjust(Officer clerk, long form) {
        clerk.goes("/forms/" + form + "/submit")
                .opened("ADJUST")
                .keeps("13-adjust")
                .takes("ADJUST", adjustment());
        Page page = clerk.goes("/forms/" + form).page();
        page.navigate(page.locator("table.sheet tbody th.g a").first().getAttribute("href"));
        page.fill("form.line-form input[name=target], form.line-form textarea[name=target]", "4600");
        page.locator("form.line-form .actions button").click();
        page.waitForTimeout(500);
    }

    private Map<String, String> adjustment() {
        return Map.of("reason", "年中预算调整，相应调整目标", "documentNo", "示财预〔" + year + "〕27号", "documentDate", year + "-06-20");
    }

    /** A mistake was seen after printing: taken back, corrected and handed in again. */
    private static void correct(Officer clerk, long form) {
        clerk.goes("/forms/" + form + "/versions").takes("WITHDRAW", Map.of());
        Page page = clerk.goes("/forms/" + form + "/self-evaluation").page();
        Results.write(page.locator("input[name=money-executed]").first(), "21600");
        Results.write(page.locator("input[name=money-executed]").nth(1), "21600");
        new Results(page).settled();
    }

    private static String review(long form) {
        return "/forms/" + form + "/review";
    }

    /** The demonstration's passwords are random and printed once; here everybody gets the tests' one. */
    static void passwords(TestOffice office) {
        String hash = office.part(PasswordEncoder.class).encode(TestOffice.PASSWORD);
        office.inTransaction(() -> office.part(DSLContext.class)
                .update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .execute());
    }
}
