package hengji.guards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.guards.Launcher.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad files through ./hengji: exit code 2, one sentence a file on stderr, nothing on stdout. */
class BadFilesAtTheDoorTest {
    private static final Path SAMPLES = House.ROOT.resolve("samples/demo-education-2024");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_gets_a_sentence_and_no_stack_trace() throws IOException {
        byte[] docx = Files.readAllBytes(SAMPLES.resolve("self-evaluation.docx"));
        write("a-empty.docx", new byte[0]);
        write("b-half.docx", Arrays.copyOf(docx, docx.length / 2));
        write("c-zeros.xlsx", new byte[5_000]);
        write("d-deep.json", "[".repeat(200_000).getBytes(UTF_8));

        Run run = Launcher.run("read", folder.toString(), "--lang", "zh");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("a-empty.docx：文件是空的", "b-half.docx：文件已损坏", "c-zeros.xlsx：认不出", "d-deep.json：JSON 嵌套")
                .doesNotContain("Exception", "\tat ", "Error");
    }

    @Test
    void a_bad_file_does_not_keep_the_others_from_being_read() throws IOException {
        write("a-empty.docx", new byte[0]);
        Files.copy(SAMPLES.resolve("self-evaluation.docx"), folder.resolve("b.docx"));

        Run run = Launcher.run("read", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("示范县（虚构）教育局");
    }

    @Test
    void a_file_name_cannot_move_the_cursor_begin_a_line_or_turn_the_writing_round() throws IOException {
        write("a\u001b[2J\nb\u202excod.docx", new byte[0]);

        Run run = Launcher.run("read", folder.toString(), "--lang", "zh");

        assertThat(run.err()).contains("a\\u001b[2J\\u000ab\\u202excod.docx：").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void neither_can_what_a_form_says() throws IOException {
        String json = Files.readString(SAMPLES.resolve("self-evaluation.json"));
        Files.writeString(folder.resolve("a.json"), json.replace("教育局", "教\u009b育\u202e局"));

        Run run = Launcher.run("read", folder.resolve("a.json").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("教\\u009b育\\u202e局").doesNotContain("\u009b", "\u202e");
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }
}
