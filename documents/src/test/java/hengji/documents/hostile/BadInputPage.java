package hengji.documents.hostile;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The page that says what becomes of each bad file, how long that takes and how much heap it needs. */
final class BadInputPage {
    private static final int[] STEPS = {8, 16, 24, 32, 48, 64};

    private BadInputPage() {}

    static String of(List<BadFile> files, List<Path> written, Path sound, long idle) {
        StringBuilder page = new StringBuilder("""
                # Bad input

                Written by `mvn -pl documents -am test -Dtest=BadFilesTest -Dhengji.record=true`. Each file is read in a fresh Java
                (serial collector) through `hengji.documents.FormReader` after one sound form; "heap" is the smallest of 8, 16, 24,
                32, 48, 64 MiB above the %d MiB an idle reader needs with which the answer comes; "ms" the time from opening the file
                to the answer, on whatever machine recorded this page, other work running beside it. That each file ends
                with its reason within 64 MiB is a test; times are only told here. The last line sums up.

                | # | format | kind | outcome | what the person is told | ms | heap MiB |
                |--:|---|---|---|---|--:|--:|
                """.formatted(idle));
        List<Measured> rows = IntStream.range(0, files.size())
                .mapToObj(i -> measure(written.get(i), sound, idle))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            page.append(row(i + 1, files.get(i), rows.get(i)));
        }
        return page.append(summary(rows)).toString();
    }

    private record Measured(Child.Told told, int heap) {}

    private static Measured measure(Path file, Path sound, long idle) {
        for (int step : STEPS) {
            List<Child.Told> told = Child.read(idle + step, sound, List.of(file));
            if (told.size() == 1 && !told.getFirst().outcome().endsWith("Error")) {
                long millis =
                        Child.read(idle + 64, sound, List.of(file)).getFirst().millis();
                return new Measured(
                        new Child.Told(
                                told.getFirst().outcome(),
                                millis,
                                told.getFirst().message()),
                        step);
            }
        }
        return new Measured(new Child.Told("–", 0, ""), 999);
    }

    private static String row(int number, BadFile file, Measured measured) {
        String message = measured.told().message().isEmpty()
                ? "（照常读取表格）"
                : measured.told().message();
        return "| %d | %s | %s | %s | %s | %d | ≤ %d |%n"
                .formatted(
                        number,
                        file.format(),
                        file.kind(),
                        measured.told().outcome(),
                        message,
                        measured.told().millis(),
                        measured.heap())
                .replace("\r", "");
    }

    private static String summary(List<Measured> rows) {
        long late = rows.stream().filter(row -> row.told().millis() > 1_000).count();
        long heavy = rows.stream().filter(row -> row.heap() > 64).count();
        return "%nOf %d kinds, %d took more than 1 s and %d more than 64 MiB above idle.%n"
                .formatted(rows.size(), late, heavy)
                .replace("\r", "");
    }
}
