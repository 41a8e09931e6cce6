package hengji.documents.recognise.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Transcribed values that are at odds with what the file prints, each with the reason; seen by eye. */
record Odds(List<Odd> odds) {
    /**
     * One of them.
     *
     * @param form transcription, e.g. 047a, or 047a.xlsx for one format only
     * @param field field
     * @param row indicator, or "-"
     * @param why what the file prints instead
     */
    record Odd(String form, String field, String row, String why) {}

    static Odds load() {
        try {
            return new Odds(Files.readAllLines(Path.of("src", "test", "resources", "reading", "odds.tsv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Odd(cells[0], cells[1], cells[2], cells[3]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Odd> find(String form, String format, String field, String row) {
        return odds.stream()
                .filter(odd -> odd.form().equals(form) || odd.form().equals(form + "." + format))
                .filter(odd -> odd.field().equals(field) && odd.row().equals(row))
                .findFirst();
    }
}
