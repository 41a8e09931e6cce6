package hengji.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** Prints a paper, has it sealed and sends its scan: by its check code the office knows the version. */
final class Sealing {
    private final Officer clerk;
    private final String form;

    Sealing(Officer clerk, long form) {
        this.clerk = clerk;
        this.form = "/forms/" + form;
    }

    /** The edition to hand in, of the version that is usual now, as a file. */
    FilePayload prints(String name) {
        clerk.goes(form + "/papers");
        return new FilePayload(name, "application/pdf", clerk.downloads("td.papers-files a[href*='/form/pdf']"));
    }

    /** A paper of another version is not taken, and the page says why. */
    void isRefused(FilePayload old, String reason) {
        clerk.goes(form + "/sealed").uploads("scan", old, "上传");
        assertThat(clerk.reads("main .error")).contains("没有收下这份扫描件", reason);
        clerk.keeps("20-sealed-refused");
    }

    /** A picture of the printed paper tells no code by itself; the clerk types what stands at its foot. */
    void isAccepted(String paper, String picture) {
        String code = clerk.goes(form + "/papers").reads(".papers-code b");
        FilePayload scan = photograph(paper.toLowerCase(java.util.Locale.ROOT));
        Page page = clerk.goes(form + "/sealed").page();
        page.selectOption("select[name=paper]", paper);
        page.fill("input[name=code]", code);
        clerk.uploads("scan", scan, "上传");
        assertThat(page.locator("main .error").count())
                .as(page.locator("main").innerText())
                .isZero();
        assertThat(clerk.reads("main table")).contains(code, "人工填写");
        if (!picture.isEmpty()) {
            clerk.keeps(picture);
        }
    }

    private FilePayload photograph(String kind) {
        Page paper = clerk.page().context().newPage();
        String address = clerk.page()
                .locator("td.papers-files a[href*='/" + kind + "/html']")
                .first()
                .getAttribute("href");
        paper.navigate(address + "&inline=true");
        byte[] picture = paper.screenshot();
        paper.close();
        return new FilePayload("盖章扫描件（虚构）.png", "image/png", picture);
    }
}
