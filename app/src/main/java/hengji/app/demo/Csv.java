package hengji.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The plain tables the county is made from: no quotes, no commas inside. */
final class Csv {
    private Csv() {}

    /** The rows below the heading. */
    static List<List<String>> rows(String name) {
        try (InputStream in = Csv.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no demo/" + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }
}
