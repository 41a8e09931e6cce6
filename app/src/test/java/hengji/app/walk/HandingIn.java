package hengji.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The report and everything that goes with the form (报送清单). */
final class HandingIn {
    private static final String WORDS = "示范单位（虚构）按职责完成年度工作，有关情况见附表和佐证材料。";

    private final Officer clerk;

    HandingIn(Officer clerk) {
        this.clerk = clerk;
    }

    /** Drafts the report from the form and writes what only the unit knows. */
    void writesReport(long form) {
        Page page = clerk.goes("/forms/" + form + "/report").clicks("按表起草").page();
        Locator sections = page.locator("textarea[name=body]:not([placeholder=''])");
        for (int place = 0; place < sections.count(); place++) {
            if (sections.nth(place).inputValue().isBlank()) {
                sections.nth(place).fill(WORDS);
                Locator section = sections.nth(place).locator("xpath=ancestor::form[1]");
                clerk.sends(() -> section.locator("button").first().click());
            }
        }
        clerk.goes("/forms/" + form + "/report").keeps("18-report");
    }

    /** Completes the list of papers and takes it home as one file. */
    void packs(int year, long organisation) {
        Page page = clerk.goes("/kit/" + year + "/" + organisation).page();
        page.fill("input[name=documentNo]", "示教函〔" + (year + 1) + "〕12号");
        page.fill("input[name=documentDate]", (year + 1) + "-03-08");
        page.fill("input[name=contact]", "经办人甲");
        page.fill("input[name=phone]", "0000-0000000");
        page.fill("textarea[name=rectification]", "上年无需整改事项。");
        clerk.clicks("保存");
        clerk.goes("/kit/" + year + "/" + organisation).keeps("20-kit");
        assertThat(names(clerk.downloads("a[href$='/zip']")))
                .contains("00_封面和目录.docx", "01_报送函.docx", "05_佐证材料目录.docx", "06_上年绩效问题整改情况.docx")
                .contains("02_部门整体支出绩效自评表.docx", "02_部门整体支出绩效自评表.pdf", "02_部门整体支出绩效自评表（盖章）.png")
                .contains("03_部门整体支出绩效自评报告.docx", "03_部门整体支出绩效自评报告（盖章）.png");
    }

    private static List<String> names(byte[] zip) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return names;
    }
}
