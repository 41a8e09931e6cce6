package hengji.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.cases.CaseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bad file ends with its reason, or its sound part is read, in a Java with 64 MiB more heap than it needs idle. */
class BadFilesTest {
    private static final int ALLOWED = 64;
    private static final List<BadFile> FILES = BadFiles.all();
    private static final Path SOUND = CaseFiles.docs("docx").getFirst().toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private final List<Path> written = new ArrayList<>();

    @BeforeEach
    void write_them_down() throws IOException {
        for (BadFile file : FILES) {
            Path path = folder.resolve("%03d.%s".formatted(written.size() + 1, file.format()));
            written.add(Files.write(path, file.content().get()));
        }
    }

    @Test
    void each_ends_with_its_reason_within_64_MiB_above_idle() {
        List<Child.Told> told = Child.read(Child.idleMebibytes(SOUND) + ALLOWED, SOUND, written);

        assertThat(told).hasSameSizeAs(FILES);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < FILES.size(); i++) {
            BadFile file = FILES.get(i);
            softly.assertThat(told.get(i).outcome())
                    .as("%s %s", file.format(), file.kind())
                    .isEqualTo(file.outcome());
        }
        softly.assertAll();
    }

    @Test
    void whoever_sent_it_is_told_what_is_wrong_and_what_to_do() {
        List<Child.Told> told = Child.read(Child.idleMebibytes(SOUND) + ALLOWED, SOUND, written.subList(0, 12));

        assertThat(told)
                .filteredOn(one -> !one.outcome().equals("READ"))
                .allSatisfy(one -> assertThat(one.message()).contains("请").doesNotContain("Exception", "null"));
    }

    @Test
    void the_page_names_every_kind() throws IOException {
        Path page = Path.of("..", "docs", "bad-input.md");
        if (Boolean.getBoolean("hengji.record")) {
            Files.writeString(page, BadInputPage.of(FILES, written, SOUND, Child.idleMebibytes(SOUND)));
        }

        String recorded = Files.readString(page);
        assertThat(FILES).allSatisfy(file -> assertThat(recorded).contains(file.kind()));
    }
}
