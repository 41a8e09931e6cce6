package hengji.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import hengji.app.evidence.Evidence;
import hengji.app.evidence.Evidences;
import hengji.app.house.Browser;
import hengji.app.house.TestOffice;
import java.nio.charset.StandardCharsets;

/** A self-evaluation by three people: two sections fill in what was given to them, the clerk the rest, each with proof. */
final class Evaluating {
    private static final FilePayload PROOF = new FilePayload(
            "年度工作台账（虚构）.pdf", "application/pdf", "%PDF-1.4\n% made up\n%%EOF\n".getBytes(StandardCharsets.UTF_8));

    private final TestOffice office;
    private final Browser browser;
    private final Officer clerk;
    private final long form;

    Evaluating(TestOffice office, Browser browser, Officer clerk, long form) {
        this.office = office;
        this.browser = browser;
        this.clerk = clerk;
        this.form = form;
    }

    void together() {
        share();
        section("gushi-jia", "");
        section("gushi-yi", "16-section");
        stopped();
        Page page = clerk.goes(page()).page();
        assertThat(new Results(page).fill()).isGreaterThan(100);
        prove(clerk, "17-evidence");
        clerk.goes(page()).keeps("15-self-evaluation");
        assertThat(office.part(Evidences.class).list(form))
                .extracting(Evidence::by)
                .containsExactlyInAnyOrder("股室经办人甲", "股室经办人乙", "经办人甲");
    }

    private String page() {
        return "/forms/" + form + "/self-evaluation";
    }

    private void share() {
        Page page = clerk.goes("/forms/" + form + "/assign").page();
        for (int share = 1; share <= 2; share++) {
            for (int row = 0; row < 4; row++) {
                page.locator("input[name=row]").nth(share * 4 + row).check();
            }
            page.locator("select[name=section]").selectOption(new SelectOption().setIndex(share));
            if (share == 2) {
                clerk.keeps("16-assign");
            }
            clerk.clicks("分派勾选的行");
        }
    }

    /** An officer of a section sees the own four rows alone, fills them in and proves one. */
    private void section(String login, String picture) {
        Officer officer = Officer.at(browser.desk(office.address()), login);
        Page page = officer.goes(page()).page();
        assertThat(page.locator("main a.files-link").count()).isEqualTo(4);
        if (!picture.isEmpty()) {
            officer.keeps(picture);
        }
        assertThat(new Results(page).fill()).isPositive();
        prove(officer, "");
        page.context().close();
    }

    private void prove(Officer officer, String picture) {
        Page page = officer.goes(page()).page();
        page.locator("a.files-link").first().click();
        page.locator("input[name=files]").first().setInputFiles(PROOF);
        page.locator("form:has(input[name=files]) button").first().click();
        page.waitForSelector("ul.files li");
        if (!picture.isEmpty()) {
            officer.keeps(picture);
        }
    }

    /** Blanks do not go in, not even with a reason. */
    private void stopped() {
        clerk.goes("/forms/" + form + "/submit");
        assertThat(clerk.may("SUBMIT")).isFalse();
        assertThat(clerk.may("SUBMIT_WITH_PROBLEMS")).isFalse();
        assertThat(clerk.reads("aside.acts")).contains("“全年执行数”还有 3 处没有填");
        clerk.keeps("17-missing");
    }
}
