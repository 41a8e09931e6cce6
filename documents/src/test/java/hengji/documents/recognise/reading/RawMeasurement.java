package hengji.documents.recognise.reading;

import hengji.core.form.Form;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every raw text that has a transcription, form by form; a form that is not found misses all its values. */
final class RawMeasurement {
    static final String FORMAT = "txt";
    private static final Path CASES = Path.of("src", "test", "resources", "cases", "raw");

    private final Odds odds;

    RawMeasurement(Odds odds) {
        this.odds = odds;
    }

    SortedMap<String, Reckoning> byCase() {
        SortedMap<String, Reckoning> measured = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName()).substring(0, 3);
                measured.put(name, measure(Truth.of(name), forms(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return measured;
    }

    private static List<Form> forms(Path file) throws IOException {
        return FormReader.standard().read(file.toString(), Files.readAllBytes(file))
                        instanceof Reading.Forms(List<Form> read)
                ? read
                : List.of();
    }

    private Reckoning measure(List<Truth> truths, List<Form> forms) {
        List<Reckoning> parts = new ArrayList<>();
        for (int i = 0; i < truths.size(); i++) {
            if (i < forms.size()) {
                parts.addAll(new Comparison(truths.get(i), forms.get(i), FORMAT, odds).compare().values());
            } else {
                parts.add(missed(truths.get(i)));
            }
        }
        return Reckoning.sum(parts);
    }

    private Reckoning missed(Truth truth) {
        Reckoning all = Reckoning.sum(
                Comparison.withNothing(truth, FORMAT, odds).compare().values());
        Reckoning missed = new Reckoning();
        for (int i = 0; i < all.all(); i++) {
            missed.count(Outcome.SILENT, truth.id() + "." + FORMAT + ": a value of a form that was not found");
        }
        return missed;
    }
}
