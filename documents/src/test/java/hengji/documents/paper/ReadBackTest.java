package hengji.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import hengji.core.form.Form;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed is read back as the same form, from every format. */
class ReadBackTest {
    private static final Path SAMPLES = Path.of(System.getProperty("hengji.root", ".."), "samples");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "xlsx", "xls", "html", "pdf", "json"})
    void the_published_target_reads_the_same_from_every_format(String format) throws IOException {
        Form expected = read("quxian-education-2024/target.txt");
        assertThat(FormValues.of(read("quxian-education-2024/target." + format)))
                .isEqualTo(FormValues.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "xlsx", "xls", "html", "pdf", "txt", "json"})
    void the_made_up_self_evaluation_reads_the_same_from_every_format(String format) throws IOException {
        Form expected = read("demo-education-2024/self-evaluation.docx");
        assertThat(FormValues.of(read("demo-education-2024/self-evaluation." + format)))
                .isEqualTo(FormValues.of(expected));
    }

    private static Form read(String name) throws IOException {
        Path file = SAMPLES.resolve(name);
        Reading reading = FormReader.standard().read(name, Files.readAllBytes(file));
        return switch (reading) {
            case Reading.Forms(List<Form> forms) -> forms.getFirst();
            case Reading.Refused(var refusal) ->
                fail(name + ": " + refusal.message().zh());
        };
    }
}
