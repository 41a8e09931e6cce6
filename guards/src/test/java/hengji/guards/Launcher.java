package hengji.guards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts ./hengji as a person does and keeps what it says. */
final class Launcher {
    /** What a run said and how it ended. */
    record Run(int exit, String out, String err) {}

    private Launcher() {}

    static Run run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** With other settings of the environment; an empty value takes a setting away. */
    static Run run(Map<String, String> environment, String... arguments) {
        return in(Path.of("").toAbsolutePath(), environment, arguments);
    }

    /** Started in that folder. */
    static Run in(Path folder, Map<String, String> environment, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("sh", House.ROOT.resolve("hengji").toString()));
        command.addAll(List.of(arguments));
        try {
            return start(folder, environment, command);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    private static Run start(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("hengji", ".out");
        Path err = Files.createTempFile("hengji", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after five minutes: " + command);
        }
        Run run = new Run(process.exitValue(), read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
