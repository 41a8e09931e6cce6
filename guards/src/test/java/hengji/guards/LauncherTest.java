package hengji.guards;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.guards.Launcher.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door as a new user finds it. */
class LauncherTest {
    private static final String SAMPLE = House.ROOT
            .resolve("samples/demo-education-2024/self-evaluation.docx")
            .toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void says_its_version() {
        Run run = Launcher.run("--version");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("衡绩 Hengji 0.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void speaks_the_users_language_and_chinese_where_it_is_unknown() {
        Map<String, String> english = Map.of("LC_ALL", "en_US.UTF-8", "HENGJI_LANG", "");
        Map<String, String> unknown = Map.of("LC_ALL", "", "LANG", "", "LC_MESSAGES", "", "HENGJI_LANG", "");

        assertThat(Launcher.run(english, "read", "none.docx").err()).contains("There is no file none.docx");
        assertThat(Launcher.run(unknown, "read", "none.docx").err()).contains("找不到文件“none.docx”");
        assertThat(Launcher.run(english, "read", "none.docx", "--lang", "zh").err())
                .contains("找不到文件");
    }

    @Test
    void a_wrong_command_line_gets_one_sentence_and_exit_code_64() {
        Run run = Launcher.run("evaluate", "--edtion", "draft", SAMPLE, "-o", folder.toString());

        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err()).doesNotContain("Exception").contains("--edtion");
    }

    @Test
    void a_machine_without_jdk_25_is_told_what_to_install() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("copy/scripts"));
        Files.copy(House.ROOT.resolve("hengji"), folder.resolve("copy/hengji"));
        String script = House.text(House.ROOT.resolve("scripts/jdk.sh"))
                .replace("/usr/lib/jvm/*", "/nowhere/*")
                .replace("/opt/", "/nowhere/");
        Files.writeString(elsewhere.resolve("jdk.sh"), script);
        ProcessBuilder builder =
                new ProcessBuilder("sh", folder.resolve("copy/hengji").toString(), "--version");
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", folder.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(said).contains("没有找到 JDK 25").hasLineCount(1);
    }

    @Test
    void results_go_to_stdout_and_everything_else_to_stderr() {
        Run run = Launcher.run("read", SAMPLE);

        assertThat(run.exit()).isZero();
        assertThat(run.out().strip()).startsWith("{").endsWith("}");
        assertThat(run.err()).isEmpty();
    }
}
