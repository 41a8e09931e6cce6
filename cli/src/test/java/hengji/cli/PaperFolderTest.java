package hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.cli.PaperFolder.Outcome;
import hengji.documents.paper.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFolderTest {
    private static final List<Paper> PAPERS = List.of(new Paper("计算说明.docx", "纸".getBytes(StandardCharsets.UTF_8)));

    @TempDir
    private Path home = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void choose() {
        folder = home.resolve("自评表");
    }

    @Test
    void papers_are_written_once() {
        assertThat(write("v1", false)).isEqualTo(Outcome.WRITTEN);
        assertThat(write("v1", false)).isEqualTo(Outcome.ALREADY_THERE);
    }

    @Test
    void a_paper_that_was_deleted_comes_back() throws IOException {
        write("v1", false);
        Files.delete(folder.resolve("计算说明.docx"));

        assertThat(write("v1", true)).isEqualTo(Outcome.WRITTEN);
        assertThat(folder.resolve("计算说明.docx")).exists();
    }

    @Test
    void papers_made_from_something_else_are_left_alone_unless_forced() {
        write("v1", false);

        assertThat(write("v2", false)).isEqualTo(Outcome.IN_THE_WAY);
        assertThat(write("v2", true)).isEqualTo(Outcome.WRITTEN);
    }

    @Test
    void force_replaces_our_papers_and_never_takes_away_what_is_somebodys_own() throws IOException {
        write("v1", false);
        Files.writeString(folder.resolve("我的批注.txt"), "不要丢");

        assertThat(write("v2", true)).isEqualTo(Outcome.WRITTEN);
        assertThat(folder.resolve("我的批注.txt")).hasContent("不要丢");
        assertThat(write("v2", false)).isEqualTo(Outcome.ALREADY_THERE);
    }

    @Test
    void a_half_written_folder_of_an_interrupted_run_does_not_count() throws IOException {
        Files.createDirectories(home.resolve(".自评表.partial"));
        Files.writeString(home.resolve(".自评表.partial/计算说明.docx"), "半");

        assertThat(write("v1", false)).isEqualTo(Outcome.WRITTEN);
        assertThat(home.resolve(".自评表.partial")).doesNotExist();
    }

    private Outcome write(String key, boolean force) {
        return new PaperFolder(folder, force).write(key, () -> PAPERS);
    }
}
