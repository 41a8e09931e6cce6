package hengji.guards;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.documents.json.FormCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples in all formats give the same form but for source and places. */
class FormatsTest {
    private static final Path SAMPLES = House.ROOT.resolve("samples");
    private static final Pattern PLACES =
            Pattern.compile("\"(place|raw|file|format|sha256)\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*\"");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "xlsx", "xls", "pdf", "html", "txt", "json"})
    void the_published_target_reads_the_same_in_every_format(String format) {
        assertThat(values("quxian-education-2024/target." + format))
                .isEqualTo(values("quxian-education-2024/target.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "xlsx", "xls", "pdf", "html", "txt", "json"})
    void the_demonstration_reads_the_same_in_every_format(String format) {
        assertThat(values("demo-education-2024/self-evaluation." + format))
                .isEqualTo(values("demo-education-2024/self-evaluation.json"));
    }

    private static List<String> values(String sample) {
        Path file = SAMPLES.resolve(sample);
        try {
            Reading reading = FormReader.standard().read(file.getFileName().toString(), Files.readAllBytes(file));
            return switch (reading) {
                case Reading.Forms(var forms) ->
                    forms.stream()
                            .map(form ->
                                    PLACES.matcher(new FormCodec().write(form)).replaceAll("\"$1\": \"\""))
                            .toList();
                case Reading.Refused(var refusal) -> List.of(refusal.message().zh());
            };
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
