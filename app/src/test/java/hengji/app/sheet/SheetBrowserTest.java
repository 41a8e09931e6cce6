package hengji.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Browser;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.core.workflow.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One sitting at the table, with the keyboard alone. */
final class SheetBrowserTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final County county = County.in(TestOffice.on(Database.H2));
    private final long form = county.published();

    @Test
    void a_clerk_types_pastes_undoes_settles_a_conflict_and_loses_nothing_offline() {
        try (Browser browser = Browser.start()) {
            Page page = open(browser);
            page.click(".sheet tbody tr:nth-child(1) td.v");
            page.keyboard().type("5,000");
            page.keyboard().press("Enter");
            until(page, "document.querySelector('#saved').textContent.startsWith('已保存')");
            assertThat(text(0, Column.TARGET)).isEqualTo("5,000");
            page.keyboard().press("Control+z");
            eventually(page, 0, Column.TARGET, "4802");

            paste(page, 4, "甲\t＝\t1\n\"乙\n二\"\t≤\t2");
            eventually(page, 4, Column.SIGN, "≤");
            assertThat(text(3, Column.NAME)).isEqualTo("甲");
            assertThat(text(4, Column.NAME)).isEqualTo("乙\n二");
            page.keyboard().press("Control+z");
            eventually(page, 4, Column.SIGN, "≥");

            page.keyboard().press("Alt+Insert");
            until(page, "document.querySelectorAll('.sheet tbody tr').length === 72");
            page.keyboard().press("Control+z");
            until(page, "document.querySelectorAll('.sheet tbody tr').length === 71");

            conflict(page);
            offline(page);
        }
    }

    private void conflict(Page page) {
        String line = rows().getFirst().lineage();
        page.click(".sheet tbody tr:nth-child(1) td.v");
        county.office()
                .part(Editing.class)
                .keep(form, new Editing.Typed(Column.TARGET, line, "4802", "4811"), Actor.OFFICE);
        page.keyboard().type("4822");
        page.keyboard().press("Tab");
        until(page, "document.querySelector('#conflicts').textContent.includes('别人刚改成“4811”')");
        page.click("#conflicts button:has-text('保留我的')");
        eventually(page, 0, Column.TARGET, "4822");
    }

    private void offline(Page page) {
        page.context().setOffline(true);
        page.click(".sheet tbody tr:nth-child(2) td.v");
        page.keyboard().type("166");
        page.keyboard().press("Enter");
        until(page, "!document.querySelector('#banner').hidden");
        assertThat(text(1, Column.TARGET)).isEqualTo("155");
        page.context().setOffline(false);
        eventually(page, 1, Column.TARGET, "166");
        until(page, "localStorage.length === 0");
    }

    @Test
    void the_page_has_no_barrier_in_either_language() {
        try (Browser browser = Browser.start()) {
            Page page = open(browser);
            until(page, "document.querySelectorAll('.findings li').length > 0");
            assertThat(barriers(page)).isEmpty();
            page.click(".sheet tbody tr:nth-child(2) .g a");
            until(page, "document.querySelector('#drawer form') !== null");
            assertThat(barriers(page)).isEmpty();
            page.navigate("/");
            page.click(".top button[lang=en]");
            page.navigate("/forms/" + form);
            until(page, "document.querySelectorAll('.findings li').length > 0");
            assertThat(page.content()).contains("Indicator");
            assertThat(barriers(page)).isEmpty();
        }
    }

    private Page open(Browser browser) {
        Page page = browser.desk(county.office().address());
        Browser.login(page, county.person(Role.UNIT_CLERK));
        page.navigate("/forms/" + form);
        until(page, "document.querySelector('.sheet.live') !== null");
        return page;
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(SheetBrowserTest::said)
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().limit(4).map(node -> node.getHtml()).toList();
    }

    private static void paste(Page page, int row, String block) {
        page.click(".sheet tbody tr:nth-child(" + row + ") td.n");
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true })); }",
                block);
    }

    private static void until(Page page, String expression) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(expression)));
    }

    private void eventually(Page page, int row, Column column, String expected) {
        page.waitForCondition(() -> text(row, column).equals(expected));
    }

    private List<Line> rows() {
        return county.office().part(Sheets.class).get(form).rows();
    }

    private String text(int row, Column column) {
        return rows().get(row).text(column);
    }
}
