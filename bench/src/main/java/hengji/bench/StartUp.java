package hengji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The launcher, from the key that is pressed to the last line. */
final class StartUp {
    private static final int TIMES = 7;

    private StartUp() {}

    static List<Measured> measure(Path root) throws IOException, InterruptedException {
        Path papers = Files.createTempDirectory("hengji-bench");
        String launcher = root.resolve("hengji").toString();
        String sample =
                root.resolve("samples/demo-education-2024/self-evaluation.docx").toString();
        return List.of(
                measure("./hengji --version", List.of(launcher, "--version"), "< 0.6 s"),
                measure(
                        "./hengji evaluate, the sample's docx, all papers written",
                        List.of(launcher, "evaluate", sample, "--force", "-o", papers.toString()),
                        "< 1.5 s"));
    }

    private static Measured measure(String what, List<String> command, String goal)
            throws IOException, InterruptedException {
        Child.Outcome first = Child.run(command);
        if (!first.succeeded()) {
            return new Measured(what, "failed: " + first.lastLine(), goal);
        }
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            seconds.add(Child.run(command).seconds());
        }
        seconds.sort(null);
        String figure = String.format(
                Locale.ROOT,
                "%.2f s (median of %d by the wall clock; best %.2f s)",
                seconds.get(TIMES / 2),
                TIMES,
                seconds.getFirst());
        return new Measured(what, figure, goal);
    }
}
