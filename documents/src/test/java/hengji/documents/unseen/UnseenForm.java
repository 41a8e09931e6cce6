package hengji.documents.unseen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One drawn file and what a person reads in it.
 *
 * @param name of the file without its ending
 * @param drawing above the line of equals signs
 * @param truths the lines below it, a list for each form
 */
record UnseenForm(String name, String drawing, List<List<String>> truths) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "unseen");

    static List<UnseenForm> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(UnseenForm::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnseenForm of(Path file) {
        try {
            String[] halves = Files.readString(file, StandardCharsets.UTF_8).split("\n===\n", 2);
            String name = file.getFileName().toString().replace(".form", "");
            return new UnseenForm(name, halves[0], truths(halves[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> truths(String lines) {
        List<List<String>> truths = new ArrayList<>();
        truths.add(new ArrayList<>());
        for (String line : lines.lines().filter(text -> !text.isBlank()).toList()) {
            if (line.startsWith("---")) {
                truths.add(new ArrayList<>());
            } else {
                truths.getLast().add(line.strip());
            }
        }
        return truths;
    }

    Drawing drawn() {
        return Drawing.of(drawing);
    }

    @Override
    public String toString() {
        return name;
    }
}
