package hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("乡镇/.svn"));
        for (String name : List.of("b.docx", "a.xlsx", "~$b.docx", ".hidden", "乡镇/c.pdf", "乡镇/.svn/d.docx")) {
            Files.writeString(folder.resolve(name), name);
        }
    }

    @Test
    void a_file_stands_for_itself_once() {
        String file = folder.resolve("b.docx").toString();

        assertThat(Inputs.of(List.of(file, file))).containsExactly(Path.of(file));
    }

    @Test
    void a_folder_stands_for_its_files_but_hidden_ones_and_lock_files() {
        assertThat(names(folder.toString())).containsExactly("a.xlsx", "b.docx", "乡镇/c.pdf");
    }

    @Test
    void a_glob_stands_for_what_it_matches() {
        assertThat(names(folder + "/*.docx")).containsExactly("b.docx");
        assertThat(names(folder + "/**.{pdf,xlsx}")).containsExactly("a.xlsx", "乡镇/c.pdf");
    }

    @Test
    void a_name_that_matches_nothing_is_kept_so_that_reading_it_says_so() {
        assertThat(names(folder + "/没有.docx")).containsExactly("没有.docx");
        assertThat(names(folder + "/*.doc")).containsExactly("*.doc");
    }

    private List<String> names(String argument) {
        return Inputs.of(List.of(argument)).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }
}
