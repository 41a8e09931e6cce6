package hengji.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import hengji.app.house.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody of the county at a window, who reads and clicks. */
final class Officer {
    static final FilePayload SCAN = new FilePayload(
            "盖章扫描件（虚构）.pdf", "application/pdf", "%PDF-1.4\n% made up\n%%EOF\n".getBytes(StandardCharsets.UTF_8));

    private final Page page;

    private Officer(Page page) {
        this.page = page;
    }

    static Officer at(Page window, String login) {
        Browser.login(window, login);
        return new Officer(window);
    }

    Page page() {
        return page;
    }

    Officer goes(String path) {
        page.navigate(path);
        return this;
    }

    Officer keeps(String picture) {
        Album.keep(page, picture);
        return this;
    }

    /** Takes a step with what it asks for; the page must not refuse it. */
    Officer takes(String action, Map<String, String> typed) {
        Locator form = step(action);
        assertThat(form.count())
                .as("%s: %s", action, page.locator("main").innerText())
                .isPositive();
        opened(action);
        typed.forEach((name, text) -> type(form.locator("[name=" + name + "]").first(), text));
        if (form.locator("input[type=file]").count() > 0) {
            form.locator("input[type=file]").setInputFiles(SCAN);
        }
        sends(() -> form.locator("button").last().click());
        assertThat(page.locator("main .error").count())
                .as("%s: %s", action, page.locator("main").innerText())
                .isZero();
        return this;
    }

    /** Opens what an action asks for, to look at it. */
    Officer opened(String action) {
        page.locator("details.act:has(input[name=action][value=" + action + "])")
                .evaluateAll("all => all.forEach(one => { one.open = true; })");
        return this;
    }

    boolean may(String action) {
        Locator form = step(action);
        return form.count() > 0 && form.locator("button").last().isEnabled();
    }

    /** Of what might be typed, what a step asks for: errors have to be confirmed, warnings only explained. */
    Map<String, String> asked(String action, Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(field ->
                        step(action).locator("[name=" + field.getKey() + "]").count() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Locator step(String action) {
        return page.locator("form:has(> input[name=action][value=" + action + "])")
                .first();
    }

    /** Sends a form by its button, chosen by what the button says. */
    Officer clicks(String button) {
        return sends(() -> page.locator("main button:has-text(\"" + button + "\"), main a:has-text(\"" + button + "\")")
                .first()
                .click());
    }

    /** Does something and waits for the page it leads to. */
    Officer sends(Runnable deed) {
        page.evaluate("window.stillHere = true");
        deed.run();
        page.waitForCondition(this::hasArrived);
        return this;
    }

    private boolean hasArrived() {
        try {
            return Boolean.TRUE.equals(page.evaluate("!window.stillHere && document.readyState === 'complete'"));
        } catch (PlaywrightException _) {
            return false;
        }
    }

    /** Sends a file by the form it belongs to and waits for the answer. */
    Officer uploads(String field, FilePayload file, String button) {
        page.locator("main input[name=" + field + "]").first().setInputFiles(file);
        return clicks(button);
    }

    /** What a link leads to, kept as a file. */
    byte[] downloads(String link) {
        Download got = page.waitForDownload(() -> page.locator(link).first().click());
        try {
            return Files.readAllBytes(got.path());
        } catch (IOException problem) {
            throw new UncheckedIOException(link, problem);
        }
    }

    String reads(String place) {
        return page.locator(place).first().innerText();
    }

    private static void type(Locator field, String text) {
        if ("checkbox".equals(field.getAttribute("type"))) {
            field.check();
        } else {
            field.fill(text);
        }
    }
}
