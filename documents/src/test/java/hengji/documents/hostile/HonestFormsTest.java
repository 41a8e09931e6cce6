package hengji.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.documents.cases.CaseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Honest forms are never refused, however large an office makes them. */
class HonestFormsTest {
    private static final int HEAP_MEBIBYTES = 256;
    private static final Map<String, byte[]> FILES = HonestForms.all();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_is_read_in_a_heap_of_256_MiB() throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            written.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        Path sound = CaseFiles.docs("docx").getFirst().toAbsolutePath();

        assertThat(Child.read(HEAP_MEBIBYTES, sound, written))
                .hasSize(written.size())
                .allSatisfy(told -> assertThat(told.outcome()).isEqualTo("READ"));
    }

    @Test
    void five_thousand_rows_are_five_thousand_indicators_in_every_format() {
        FILES.forEach((name, content) -> {
            if (name.startsWith("rows.")) {
                assertThat(indicators(name, content)).as(name).isEqualTo(5_000);
            }
        });
    }

    @Test
    void thirty_sheets_lose_none_of_their_rows() {
        assertThat(indicators("sheets.xls", FILES.getOrDefault("sheets.xls", new byte[0])))
                .isEqualTo(30 * 80);
    }

    private static int indicators(String name, byte[] content) {
        Reading reading = FormReader.standard().read(name, content);
        assertThat(reading).as(name).isInstanceOf(Reading.Forms.class);
        return ((Reading.Forms) reading)
                .forms().stream().mapToInt(form -> form.indicators().size()).sum();
    }
}
