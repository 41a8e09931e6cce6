package hengji.bench;

import hengji.bench.office.OfficeBench;
import hengji.bench.office.OfficeDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ours, peers and floors, side by side in one run.
 *
 * <p>{@code ./hengji bench} prints the table; {@code --record} writes it to docs/bench.md; {@code --quick} takes short
 * rounds; a word chooses the contests whose job contains it, {@code measured} the figures without a peer, {@code office} the
 * office on PostgreSQL instead, {@code day} ten minutes of 500 officers in it.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> options = List.of(arguments);
        Path root = Path.of(System.getProperty("hengji.root", "."));
        if (options.contains("office")) {
            OfficeBench.run(root, options);
            return;
        }
        if (options.contains("day")) {
            OfficeDay.run(root, options);
            return;
        }
        boolean quick = options.contains("--quick");
        Race race = quick ? new Race(3, 0.2, 0.5) : new Race(5, 0.5, 3.0);
        List<String> words =
                options.stream().filter(word -> !word.startsWith("--")).toList();
        List<Race.Result> results = new ArrayList<>();
        Inputs inputs = Inputs.of(root);
        for (Contest contest : new Contests(inputs).all()) {
            if (words.isEmpty() || words.stream().anyMatch(contest.job()::contains)) {
                Race.Result result = race.run(contest);
                Report.lines(result).forEach(System.out::println);
                results.add(result);
            }
        }
        List<Measured> measured =
                words.isEmpty() || words.contains("measured") ? Measured.all(root, inputs, quick) : List.of();
        measured.forEach(figure -> System.out.println(figure.line()));
        if (options.contains("--record")) {
            record(root.resolve("docs/bench.md"), results, measured);
        }
        System.err.println("(" + Race.Sink.last() + ")");
    }

    private static void record(Path file, List<Race.Result> results, List<Measured> measured) throws IOException {
        Files.writeString(file, Report.page(results, measured));
    }
}
