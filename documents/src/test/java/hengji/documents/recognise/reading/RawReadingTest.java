package hengji.documents.recognise.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.Form;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real forms as flattened text: what is read of them is right; what cannot be told is said, never guessed. */
class RawReadingTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases", "raw");
    private static final Odds ODDS = Odds.load();

    /** Of the forms that become a form at all, so much is right; the rest is noted. */
    private static final double SHARE = 0.78;

    @Test
    void nothing_is_read_wrongly_and_no_row_is_invented() throws IOException {
        Reckoning sum = Reckoning.sum(measured().values());
        assertThat(sum.invented()).as(sum.faults().toString()).isZero();
        assertThat(sum.faults())
                .filteredOn(fault -> fault.startsWith("WRONG") && !fault.contains("UNKNOWN"))
                .isEmpty();
        assertThat(sum.share()).isGreaterThanOrEqualTo(SHARE);
    }

    private static Map<String, Reckoning> measured() throws IOException {
        Map<String, Reckoning> measured = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName()).substring(0, 3);
                measured.put(name, measure(name, file));
            }
        }
        return measured;
    }

    private static Reckoning measure(String name, Path file) throws IOException {
        List<Form> forms = FormReader.standard().read(file.toString(), Files.readAllBytes(file))
                        instanceof Reading.Forms(List<Form> read)
                ? read
                : List.of();
        List<Truth> truths = Truth.of(name);
        List<Reckoning> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(truths.size(), forms.size()); i++) {
            parts.addAll(new Comparison(truths.get(i), forms.get(i), "txt", ODDS)
                    .compare()
                    .values());
        }
        return Reckoning.sum(parts);
    }
}
