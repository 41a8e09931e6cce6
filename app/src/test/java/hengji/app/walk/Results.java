package hengji.app.walk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in what is still blank of a self-evaluation, cell by cell, as far as the page lets the person write. */
final class Results {
    private static final Map<String, String> WORDS = Map.of(
            "evidence", "年度工作台账、统计报表",
            "achieved", "已按年度安排完成。",
            "goal-achieved", "已按年度安排完成。",
            "task-achieved", "已按年度安排完成。",
            "text-text", "无。");

    /** What was spent of each source of money; 92.46 % in all. */
    private static final Map<String, String> EXECUTED = Map.of("资金总额", "21500", "财政拨款", "21500");

    /** Some two hundred texts are sent one after another, on a machine that may be busy; in milliseconds. */
    private static final double PATIENCE = 180_000;

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final Page page;

    Results(Page page) {
        this.page = page;
    }

    /** How many cells were filled. */
    int fill() {
        int filled = 0;
        Locator cells = page.locator("main input.cell, main textarea.cell, main select.cell");
        for (int place = 0; place < cells.count(); place++) {
            Locator cell = cells.nth(place);
            if (cell.isVisible() && cell.isEnabled() && cell.inputValue().isBlank() && fill(cell)) {
                filled++;
            }
        }
        settled();
        return filled;
    }

    /** Waits until everything typed was answered. */
    void settled() {
        page.waitForFunction(
                "() => document.querySelectorAll('.cell.saving').length === 0",
                null,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    }

    private boolean fill(Locator cell) {
        String name = String.valueOf(cell.getAttribute("name"));
        switch (name) {
            case "judgement" -> cell.selectOption("达成年度指标");
            case "actual" -> write(cell, actual(cell));
            case "score" -> write(cell, beside(cell, "td:nth-of-type(2)"));
            case "money-adjusted" -> write(cell, "0");
            case "money-executed" -> write(cell, EXECUTED.getOrDefault(beside(cell, "th"), "0"));
            default -> {
                if (!WORDS.containsKey(name)) {
                    return false;
                }
                write(cell, WORDS.get(name));
            }
        }
        return true;
    }

    static void write(Locator cell, String text) {
        cell.fill(text);
        cell.press("Tab");
    }

    private static String actual(Locator cell) {
        String value = number(beside(cell, "td:nth-of-type(1)"));
        return value.isEmpty() ? "已按年度安排完成，形成书面总结" : value;
    }

    private static String beside(Locator cell, String place) {
        return cell.locator("xpath=ancestor::tr[1]")
                .locator(place)
                .first()
                .innerText()
                .strip();
    }

    private static String number(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.find() ? found.group() : "";
    }
}
