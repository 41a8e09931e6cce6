package hengji.app.selfevaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Browser;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.Papers;
import hengji.app.house.TestOffice;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TypingInTheBrowserTest {
    private static final String ROW = "引进硕士以上教师人数";

    @Test
    void the_score_appears_as_one_leaves_the_cell_and_explains_itself() {
        TestOffice office = TestOffice.on(Database.H2);
        County county = County.in(office);
        long form = county.form(Papers.selfEvaluation(), PathKind.SELF_EVALUATION, FormKind.DEPARTMENT_SELF_EVALUATION);
        String lineage = office.part(Sheets.class).lines(form, Block.ROW).stream()
                .filter(line -> line.text(Column.NAME).equals(ROW))
                .map(Line::lineage)
                .findFirst()
                .orElseThrow();
        try (Browser browser = Browser.start()) {
            Page page = browser.desk(office.address());
            Browser.login(page, county.person(Role.UNIT_CLERK));
            page.navigate("/forms/" + form + "/self-evaluation");
            picture(page, "self-evaluation.png");

            page.fill("#r-" + lineage + " [name=actual]", "9");
            page.keyboard().press("Tab");
            assertThat(page.locator("#r-" + lineage + " [name=score]")).hasValue("0.75");
            assertThat(page.locator("#r-" + lineage + " .score-part")).containsText("扣 0.25");

            page.click("#r-" + lineage + " .score-part a");
            assertThat(page.locator("#drawer")).containsText("9÷12×1");
            picture(page, "self-evaluation-explained.png");

            page.click("#r-" + lineage + " .files-link");
            page.setInputFiles(
                    "#drawer input[type=file]",
                    new FilePayload("招聘公告.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)));
            page.click("#drawer .stack .button");
            assertThat(page.locator("#drawer")).containsText("招聘公告.pdf");
            assertThat(page.locator("#r-" + lineage + " .files-link")).hasText("1 个文件");
            picture(page, "self-evaluation-evidence.png");

            assertThat(page.locator("#r-" + lineage + " [name=adjustment]")).hasCount(0);
            page.fill("#r-" + lineage + " [name=score]", "0.7");
            page.keyboard().press("Tab");
            assertThat(page.locator("#r-" + lineage + " [name=adjustment]")).isVisible();
            page.locator(".asks summary").last().click();
            assertThat(page.locator(".asks").last()).containsText("HJ0");

            Page phone = browser.phone(office.address());
            Browser.login(phone, county.person(Role.UNIT_CLERK));
            phone.navigate("/forms/" + form + "/self-evaluation");
            picture(phone, "self-evaluation-phone.png");
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name)));
    }
}
