package hengji.documents.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import hengji.core.form.Form;
import hengji.documents.cases.CaseFiles;
import hengji.documents.recognise.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms renamed and saved again by LibreOffice say the same. */
@Tag("libreoffice")
class SavedAgainTest {
    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void needsLibreOffice() {
        if (office().isEmpty()) {
            String missing = "LibreOffice (soffice) is not installed: forms cannot be saved again";
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            abort(missing);
        }
    }

    private static Optional<Path> office() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .map(part -> Path.of(part, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({"docx, docx", "xlsx, xlsx", "docx, html"})
    void the_same_values_after_renaming_and_saving_again(String from, String to) throws Exception {
        List<Path> cases = CaseFiles.docs(from);
        Path input = Files.createDirectories(folder.resolve(from + "-" + to));
        List<Path> copies = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            copies.add(Files.copy(cases.get(i), input.resolve("附件" + i + "." + from)));
        }
        Path output = save(copies, to);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(values(output.resolve("附件" + i + "." + to)))
                    .as(cases.get(i).toString())
                    .isEqualTo(values(cases.get(i)));
        }
    }

    private static List<List<String>> values(Path file) {
        List<Form> forms = Readers.forms(file);
        return forms.stream().map(Values::of).toList();
    }

    private static Path save(List<Path> files, String format) throws IOException, InterruptedException {
        Path output = Files.createDirectories(folder.resolve("saved-" + format + files.size()));
        List<String> command = new ArrayList<>(List.of(
                office().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                output.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
