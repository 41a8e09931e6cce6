package hengji.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A paper as the office prints it; its first page is kept beside the pictures of the pages. */
final class PrintedPaper {
    private static final String DOTS_AN_INCH = "64";

    private PrintedPaper() {}

    /** Fetches a PDF as its reader would. */
    static void keep(Officer officer, String path, String name) {
        APIResponse answer =
                officer.page().request().get(officer.page().url().replaceFirst("^(https?://[^/]+).*$", "$1") + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        byte[] pdf = answer.body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).as(path).isEqualTo("%PDF-");
        assertThat(pdf.length).as(path).isGreaterThan(4000);
        if (Album.RECORD) {
            draw(pdf, name);
        }
    }

    private static void draw(byte[] pdf, String name) {
        try {
            Path folder = Files.createTempDirectory("paper");
            Files.write(folder.resolve("paper.pdf"), pdf);
            Process process = new ProcessBuilder(
                            "pdftoppm", "-png", "-r", DOTS_AN_INCH, "-f", "1", "-singlefile", "paper.pdf", "page")
                    .directory(folder.toFile())
                    .start();
            assertThat(process.waitFor()).as(name).isZero();
            Album.write(name, Files.readAllBytes(folder.resolve("page.png")));
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        } catch (InterruptedException problem) {
            throw new IllegalStateException(name, problem);
        }
    }
}
