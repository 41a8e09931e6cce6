package hengji.documents.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts {@link Probe} in a Java of its own with a limited heap. */
final class Child {
    private static final String[] HEAP = {"-XX:+UseSerialGC", "-Xmn6m", "-Xss4m", "-Djava.awt.headless=true"};

    /**
     * What became of one file.
     *
     * @param outcome a reason, READ, or the name of what was thrown
     * @param millis from opening the file to the answer
     * @param message what the person is told
     */
    record Told(String outcome, long millis, String message) {}

    private Child() {}

    /** MiB in use in a Java that has read one sound file and waits. */
    static long idleMebibytes(Path sound) {
        return 1 + (Long.parseLong(run(512, List.of(sound)).getFirst()) >> 20);
    }

    static List<Told> read(long heapMebibytes, Path sound, List<Path> files) {
        List<Path> all = Stream.concat(Stream.of(sound), files.stream()).toList();
        return run(heapMebibytes, all).stream().skip(1).map(Child::told).toList();
    }

    private static Told told(String line) {
        String[] parts = line.split("\t", 3);
        return parts.length == 3 ? new Told(parts[0], Long.parseLong(parts[1]), parts[2]) : new Told(line, 0, "");
    }

    private static List<String> run(long heapMebibytes, List<Path> files) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP));
        command.addAll(List.of("-Xmx" + heapMebibytes + "m", "-cp", System.getProperty("java.class.path")));
        command.add(Probe.class.getName());
        files.forEach(file -> command.add(file.toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return out.lines().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
