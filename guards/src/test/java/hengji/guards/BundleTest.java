package hengji.guards;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.guards.Launcher.Run;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip for a machine without Java, Maven or a network. */
class BundleTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void unzipped_anywhere_it_audits_a_folder_that_is_dropped_on_it() throws IOException, InterruptedException {
        Run built = Launcher.run("bundle");
        Path home = unzip(Path.of(built.out().strip()));
        Path dropped = Files.createDirectories(folder.resolve("报送材料"));
        Files.copy(House.ROOT.resolve("samples/quxian-education-2024/target.xls"), dropped.resolve("教育.xls"));
        String seed = House.text(House.ROOT.resolve("samples/quxian-education-2024/target.txt"));
        Files.write(dropped.resolve("文本.txt"), seed.getBytes(Charset.forName("GB18030")));

        String said = drop(home, dropped);

        Path results = folder.resolve("衡绩审核结果");
        assertThat(said).contains("衡绩审核结果").doesNotContain("Exception");
        assertThat(List.of("问题清单.xlsx", "教育-绩效目标审核意见.docx", "文本-绩效目标审核意见.docx"))
                .allSatisfy(name -> assertThat(results.resolve(name)).exists());
    }

    private static String drop(Path home, Path dropped) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("drop-here.sh").toString(), dropped.toString());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** Unpacks the only folder of a zip and keeps which files may be executed. */
    private Path unzip(Path zip) throws IOException {
        Map<String, String> options = Map.of("enablePosixFileAttributes", "true");
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), options);
                Stream<Path> entries = Files.walk(inside.getPath("/"))) {
            for (Path entry : entries.toList()) {
                copy(entry, folder.resolve("." + entry));
            }
        }
        try (Stream<Path> top = Files.list(folder)) {
            return top.findFirst().orElseThrow();
        }
    }

    private static void copy(Path entry, Path target) throws IOException {
        if (Files.isDirectory(entry)) {
            Files.createDirectories(target);
            return;
        }
        Files.copy(entry, target);
        Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(entry));
    }
}
