package hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepsakeTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_file_that_is_as_we_left_it_is_written_anew() {
        assertThat(write("一", false)).isTrue();
        assertThat(write("二", false)).isTrue();
    }

    @Test
    void a_file_somebody_changed_or_made_is_left_alone_unless_forced() throws IOException {
        write("一", false);
        Files.writeString(folder.resolve("汇总.xlsx"), "我的批注");

        assertThat(write("二", false)).isFalse();
        assertThat(folder.resolve("汇总.xlsx")).hasContent("我的批注");
        assertThat(write("二", true)).isTrue();
    }

    private boolean write(String content, boolean force) {
        return new Keepsake(folder.resolve("汇总.xlsx")).replace(content.getBytes(StandardCharsets.UTF_8), force);
    }
}
