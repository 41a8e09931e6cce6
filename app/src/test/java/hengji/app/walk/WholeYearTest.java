package hengji.app.walk;

import static hengji.app.tables.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import hengji.app.demo.DemoReady;
import hengji.app.form.Forms;
import hengji.app.house.Browser;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/**
 * One department and the bureau through the year after approval: the approved target is watched, evaluated, drawn for a
 * re-check and scored again; the result is put to use and stands beside next year's draft.
 */
final class WholeYearTest {
    private static final Pattern FORM = Pattern.compile("/forms/(\\d+)");
    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");
    private static final String COUNTY = "999001";
    private static final int FAULTY = 3;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final int year = today.getMonthValue() > 4 ? today.getYear() : today.getYear() - 1;

    @Test
    void an_approved_target_ends_as_a_result_beside_next_years_draft() throws InterruptedException {
        TestOffice office = TestOffice.open(Database.H2, true);
        try (Browser browser = Browser.start()) {
            office.part(DemoReady.class).await();
            WholeWayTest.passwords(office);
            walk(office, browser);
        } finally {
            office.close();
        }
    }

    private void walk(TestOffice office, Browser browser) {
        Officer clerk = Officer.at(browser.desk(office.address()), "jingban-jia");
        Officer performance = Officer.at(browser.desk(office.address()), "jixiao-jia");
        long body = education(office);
        long target = office.part(Forms.class)
                .find(body, year, PathKind.TARGET, "")
                .orElseThrow()
                .id();
        watched(clerk, target);
        long result = evaluated(office, browser, clerk, performance, target);
        drawn(performance, result);
        rechecked(office, browser, clerk, performance, result);
        used(performance, result);
        next(clerk, body);
    }

    private static long education(TestOffice office) {
        return office.part(DSLContext.class)
                .select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.CODE.eq("302"))
                .fetchSingle()
                .value1();
    }

    private static void watched(Officer clerk, long target) {
        Page page = clerk.goes("/forms/" + target + "/monitoring").page();
        page.fill("input[name=executed]", "9800");
        page.locator(".lamp-causes details").evaluate("one => { one.open = true; }");
        page.locator(".lamp-causes input[value=STAFF]").check();
        page.fill(".lamp-causes textarea", "教学设备采购流标两次，付款顺延。");
        reached(page.locator("tr:has(input[name^='actual.'])"));
        clerk.clicks("保存并提交");
        assertThat(clerk.reads("main")).contains("✓ 已提交");
        String sheet = page.locator("a[href$='/sheet.pdf']").first().getAttribute("href");
        PrintedPaper.keep(clerk, sheet, "80-monitoring-paper");
    }

    /** Every indicator with a figure stands where it shall be at the end of the year. */
    private static void reached(Locator rows) {
        for (int place = 0; place < rows.count(); place++) {
            Locator row = rows.nth(place);
            Matcher figure = FIGURE.matcher(row.locator("td.num").first().innerText());
            if (figure.find()) {
                row.locator("input[name^='actual.']").fill(figure.group());
                row.locator("input[name^='expected.']").fill(figure.group());
                row.locator("select[name^='likelihood.']").selectOption(new SelectOption().setIndex(1));
            }
        }
    }

    private long evaluated(TestOffice office, Browser browser, Officer clerk, Officer performance, long target) {
        long result = id(clerk.goes("/forms/" + target).clicks("开始自评").page());
        Page page = clerk.goes("/forms/" + result + "/self-evaluation").page();
        assertThat(new Results(page).fill()).isPositive();
        new HandingIn(clerk).writesReport(result);
        WholeWayTest.submit(clerk, result, "");
        Officer head =
                Officer.at(browser.phone(office.address()), "fuzeren-jia").goes("/forms/" + result + "/review");
        head.takes("SIGN", head.asked("SIGN", Map.of("confirmed", "yes")));
        performance.goes("/forms/" + result + "/review").takes("ACCEPT", Map.of());
        assertThat(office.part(Forms.class).get(result).state()).isEqualTo(State.ACCEPTED);
        return result;
    }

    private void drawn(Officer performance, long result) {
        String sample = "/recheck/" + COUNTY + "/" + year;
        Page page = performance.goes(sample + "/draw").page();
        page.fill("input[name=seed]", year + "-12-01 示例种子");
        page.fill("input[name=announced]", "局务会议（虚构）");
        Locator quotas = page.locator("input[name^=quota-]");
        for (int place = 0; place < quotas.count(); place++) {
            quotas.nth(place).fill("0");
        }
        page.locator("details:has(input[name^=pick-])").evaluate("one => { one.open = true; }");
        Locator row =
                page.locator("tr:has(input[name^=pick-]):has-text('示范县教育局')").first();
        row.locator("input[name^=pick-]").check();
        row.locator("input[name^=because-]").fill("资金量最大，且年中亮过红灯");
        performance.keeps("70-draw");
        performance.clicks("抽取");
        performance.goes(sample).keeps("71-sample");
        assertThat(performance.reads("main")).contains("人工指定", "复算一致", "示范县教育局");
        PrintedPaper.keep(performance, sample + "/papers/sample/pdf", "81-sample-paper");
        assertThat(performance.goes("/forms/" + result + "/recheck").reads("main"))
                .contains("未复核");
    }

    private void rechecked(TestOffice office, Browser browser, Officer clerk, Officer performance, long result) {
        String base = "/forms/" + result + "/recheck";
        Officer reviewer = reviewer(office, browser, performance);
        judged(reviewer, base);
        reviewer.goes(base).keeps("72-working-papers").takes("HAND_IN", Map.of());
        performance.goes(base).keeps("73-signing").takes("SEND", opinion());
        clerk.goes(base).keeps("74-opinion").takes("AGREE", Map.of());
        performance.goes(base).takes("CONFIRM", Map.of());
        performance.goes(base).keeps("75-final");
        PrintedPaper.keep(clerk, base + "/papers/working/pdf", "82-working-paper");
        PrintedPaper.keep(clerk, base + "/papers/opinion/pdf", "83-opinion-paper");
        PrintedPaper.keep(clerk, base + "/papers/result/pdf", "84-result-paper");
        assertThat(performance.reads("main")).contains("最终得分");
        assertThat(performance.reads("main .figure:nth-of-type(4)"))
                .startsWith("－")
                .contains("核查比自评");
    }

    private Map<String, String> opinion() {
        return Map.of(
                "documentNo", "示财绩〔" + (year + 1) + "〕6号",
                "documentDate", today.toString(),
                "due", today.plusDays(15).toString());
    }

    private static Officer reviewer(TestOffice office, Browser browser, Officer performance) {
        Locator people = performance.page().locator("#reviewers select[name=account] option");
        String chosen = people.allInnerTexts().stream()
                .filter(name -> name.contains("业务"))
                .findFirst()
                .orElseThrow();
        performance.page().locator("#reviewers select[name=account]").selectOption(new SelectOption().setLabel(chosen));
        performance.clicks("指派");
        return Officer.at(browser.desk(office.address()), "yewu-jia");
    }

    /** Every row is judged; one has a fault, so that the review score falls below the self score. */
    private static void judged(Officer reviewer, String base) {
        Page page = reviewer.goes(base).page();
        page.locator("main table a[href*='/rows/']").first().click();
        for (int row = 0; page.url().contains("/rows/") && row < 90; row++) {
            Locator proof =
                    page.locator("input[name=proof][type=radio][value=" + (row == FAULTY ? "NONE" : "ENOUGH") + "]");
            if (proof.count() > 0) {
                proof.check();
                page.fill("input[name=proofReason]", "现场查看了原件");
            }
            if (row == FAULTY) {
                page.locator("select[name=share-no-evidence]").selectOption(new SelectOption().setIndex(1));
                page.fill("input[name=note-no-evidence]", "没有学校盖章的花名册（虚构）");
            }
            reviewer.clicks("保存，看下一行");
        }
    }

    private void used(Officer performance, long result) {
        Page page = performance.goes("/results/" + COUNTY + "/" + year).page();
        Locator row = page.locator("tr:has(a[href='/forms/" + result + "'])").first();
        row.locator("details:has(form)").evaluate("one => { one.open = true; }");
        row.locator("select[name=verdict]").selectOption("CUT");
        row.locator("input[name=amount]").fill("120.50");
        row.locator("textarea[name=ground]").fill("执行率偏低，核查得分低于自评。");
        performance.sends(() -> row.locator("form button").click());
        performance.keeps("76-results");
        assertThat(performance.reads("main")).contains("120.50");
        PrintedPaper.keep(performance, "/results/" + COUNTY + "/" + year + "/paper/pdf", "85-use-paper");
    }

    private void next(Officer clerk, long body) {
        Page page = clerk.goes("/forms/new").page();
        page.selectOption("select[name=organisation]", Long.toString(body));
        page.selectOption("select[name=year]", Integer.toString(year + 1));
        clerk.clicks("下一步").clicks("查看沿用结果").keeps("77-next-year");
        clerk.clicks("建立目标").keeps("78-beside");
        assertThat(clerk.reads("main")).contains(year + " 年结果", "压减", "120.50");
        clerk.goes("/forms/" + id(clerk.page()) + "/memory").keeps("79-memory");
        assertThat(clerk.reads("main")).contains(Integer.toString(year));
        PrintedPaper.keep(clerk, "/forms/" + id(clerk.page()) + "/memory/pdf", "86-memory-paper");
    }

    private static long id(Page page) {
        Matcher found = FORM.matcher(page.url());
        assertThat(found.find()).as(page.url()).isTrue();
        return Long.parseLong(found.group(1));
    }
}
