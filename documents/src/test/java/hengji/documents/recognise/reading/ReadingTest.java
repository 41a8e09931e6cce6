package hengji.documents.recognise.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The goals of reading, on every real form in every format; and docs/reading.md, which says how far they are met. */
class ReadingTest {
    private static final Path PAGE = Path.of("..", "docs", "reading.md");
    private static final Odds ODDS = Odds.load();
    private static Measurement measured = new Measurement(ODDS);

    @BeforeAll
    static void readEverything() {
        measured = new Measurement(ODDS).run();
    }

    @ParameterizedTest
    @CsvSource({"docx, 0.99", "xlsx, 0.99", "html, 0.99", "doc, 0.99", "xls, 0.99", "pdf, 0.97"})
    void nothing_is_wrong_silent_or_invented_and_nearly_all_is_right(String format, double share) {
        Reckoning sum = measured.format(format);
        assertThat(sum.of(Outcome.WRONG)).as(sum.faults().toString()).isZero();
        assertThat(sum.of(Outcome.SILENT)).as(sum.faults().toString()).isZero();
        assertThat(sum.invented()).as(sum.faults().toString()).isZero();
        assertThat(sum.share()).isGreaterThanOrEqualTo(share);
        assertThat(sum.all()).isGreaterThan(400);
    }

    @Test
    void the_published_page_is_what_is_measured_now() throws IOException {
        String page = ReadingPage.write(measured, ODDS);
        if (Boolean.getBoolean("hengji.record")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }
}
