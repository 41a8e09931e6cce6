package hengji.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import hengji.app.form.Block;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Browser;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.app.monitoring.Spring;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.app.recheck.Drawn;
import hengji.app.rectification.Found;
import hengji.app.rectification.Order;
import hengji.app.rectification.Rectifications;
import hengji.app.report.ReportBook;
import hengji.core.monitoring.Cause;
import hengji.core.rectification.Origin;
import hengji.core.workflow.Action;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every page, looked at by axe for WCAG 2.2 AA, on a desk and on a phone; and the way to the work by keyboard. */
final class BarriersTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Bureau bureau = Bureau.in(TestOffice.on(Database.H2));
    private final long draft = bureau.target(2027);
    private final long review = returned(2026);
    private final long result = bureau.selfEvaluation(2025);
    private final Drawn drawn = Drawn.of(bureau, 2023);
    private final Spring spring = Spring.of(bureau, 2024).red(Cause.STAFF);
    private final String warning = spring.warned();
    private final String item = item();

    private long returned(int year) {
        long form = bureau.target(year);
        move(form, Action.SUBMIT, Role.UNIT_CLERK, Enclosed.none());
        move(form, Action.SIGN, Role.UNIT_HEAD, Enclosed.none());
        move(form, Action.PASS, Role.DEPARTMENT, Enclosed.none());
        return form;
    }

    private String item() {
        Order order = new Order(
                bureau.unit(),
                2025,
                Origin.AUDIT,
                "",
                "",
                "",
                LocalDate.of(2026, 1, 31),
                List.of(Found.of("材料不全", "补齐材料")));
        long id = bureau.office()
                .part(Rectifications.class)
                .open(order, bureau.who(Role.PERFORMANCE_DIVISION), "")
                .getFirst();
        return "/rectification/" + bureau.unit() + "/" + id;
    }

    private void move(long form, Action action, Role role, Enclosed enclosed) {
        assertThat(bureau.office().part(Moves.class).move(form, action, enclosed, bureau.who(role), "127.0.0.1"))
                .isInstanceOf(Outcome.Moved.class);
    }

    private Map<Role, List<String>> pages() {
        Map<Role, List<String>> pages = new EnumMap<>(Role.class);
        pages.put(Role.UNIT_CLERK, clerks());
        pages.put(Role.UNIT_HEAD, List.of("/work", "/review", "/forms/" + review + "/review"));
        pages.put(
                Role.DEPARTMENT,
                List.of("/consolidation", "/consolidation/" + bureau.department() + "/2025", "/common", "/remind"));
        pages.put(
                Role.BUSINESS_DIVISION,
                List.of(
                        "/review",
                        "/forms/" + review + "/review",
                        "/monitoring?year=2024&period=6",
                        "/forms/" + spring.form() + "/monitoring/6",
                        warning,
                        "/rectification",
                        item));
        String setup = "/setup/" + bureau.region();
        pages.put(
                Role.PERFORMANCE_DIVISION,
                List.of(
                        "/recheck",
                        "/recheck/" + bureau.region() + "/2023",
                        "/recheck/" + bureau.region() + "/2025/draw",
                        "/forms/" + drawn.form() + "/recheck",
                        "/forms/" + drawn.form() + "/recheck/rows/6",
                        "/review/delegations",
                        "/offline",
                        "/results/" + bureau.region() + "/2025",
                        "/units/" + bureau.department() + "/2026",
                        setup + "/years",
                        setup + "/calendar",
                        setup + "/duties",
                        "/exchange/" + bureau.region(),
                        "/handover"));
        pages.put(Role.BUDGET_DIVISION, List.of("/approve"));
        pages.put(
                Role.SYSTEM_ADMINISTRATOR,
                List.of(
                        setup + "/organisations",
                        setup + "/organisations/import",
                        "/setup/organisations/" + bureau.unit(),
                        setup + "/path"));
        pages.put(
                Role.SECURITY_ADMINISTRATOR,
                List.of("/accounts", "/accounts/" + bureau.who(Role.UNIT_CLERK).id(), "/accounts/workbook"));
        pages.put(Role.SECURITY_AUDITOR, List.of("/journal"));
        return pages;
    }

    private List<String> clerks() {
        bureau.office().part(ReportBook.class).begin(result, Actor.of(bureau.who(Role.UNIT_CLERK), "127.0.0.1"));
        List<Line> rows = bureau.office().part(Sheets.class).lines(result, Block.ROW);
        List<String> pages = new ArrayList<>(List.of(
                "/work",
                "/monitoring?year=2024",
                "/forms/" + spring.form() + "/monitoring/4",
                warning,
                item,
                "/forms",
                "/forms/new",
                "/forms/new/" + bureau.unit() + "/2028?kind=DEPARTMENT_TARGET",
                "/forms/new/" + bureau.unit() + "/2028/last?kind=DEPARTMENT_TARGET",
                "/kit",
                "/kit/2025/" + bureau.unit(),
                "/handover",
                "/me",
                "/me/password",
                "/me/second-factor"));
        for (String part : List.of(
                "",
                "/assign",
                "/import",
                "/submit",
                "/papers",
                "/sealed",
                "/problems",
                "/remove",
                "/memory",
                "/projects")) {
            pages.add("/forms/" + draft + part);
        }
        pages.add("/forms/" + draft + "/row/"
                + bureau.office()
                        .part(Sheets.class)
                        .lines(draft, Block.ROW)
                        .getFirst()
                        .lineage());
        for (String part : List.of("/versions", "/compare?from=1&to=0")) {
            pages.add("/forms/" + review + part);
        }
        for (String part :
                List.of("", "/self-evaluation", "/evidence", "/fill-in", "/targets-again", "/report", "/submit")) {
            pages.add("/forms/" + result + part);
        }
        pages.add("/forms/" + result + "/evidence/" + rows.getFirst().lineage());
        pages.add("/forms/" + result + "/score/" + rows.getFirst().lineage());
        pages.add("/forms/" + result + "/survey/" + rows.getLast().lineage());
        return pages;
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void no_page_keeps_anybody_out() {
        Map<Role, List<String>> pages = pages();
        List<String> barriers = new ArrayList<>();
        try (Browser browser = Browser.start()) {
            Page front = browser.desk(bureau.office().address());
            for (String path : List.of("/", "/login")) {
                front.navigate(path);
                barriers.addAll(barriers(front, path));
            }
            pages.forEach((role, paths) -> {
                Page page = browser.desk(bureau.office().address());
                Browser.login(page, bureau.login(role));
                paths.forEach(path -> barriers.addAll(visit(page, path)));
                page.context().close();
            });
        }
        assertThat(barriers).isEmpty();
    }

    /** Wide and narrow: what is hidden, folded or moved must be right in both. */
    private static List<String> visit(Page page, String path) {
        List<String> barriers = new ArrayList<>();
        for (int width : List.of(1366, 390)) {
            page.setViewportSize(width, 800);
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            barriers.addAll(barriers(page, path + " at " + width));
            if (Boolean.TRUE.equals(
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"))) {
                barriers.add(path + " at " + width + ": the page is wider than the window");
            }
        }
        return barriers;
    }

    /** A paper shown inside a page is a document of its own, set as its office wants it. */
    private static List<String> barriers(Page page, String where) {
        page.evaluate("document.querySelectorAll('iframe').forEach(paper => paper.remove())");
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> where + ": " + rule.getId() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    @Test
    void the_first_tab_leads_past_the_menu_and_every_stop_is_seen() {
        try (Browser browser = Browser.start()) {
            Page page = browser.desk(bureau.office().address());
            Browser.login(page, bureau.login(Role.UNIT_CLERK));
            page.navigate("/forms");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            assertThat(page.locator(".skip").boundingBox().y).isNotNegative();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("work");
            for (int stop = 0; stop < 8; stop++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("stop %s: %s", stop, page.evaluate("document.activeElement.outerHTML"))
                        .isEqualTo("solid");
            }
        }
    }
}
