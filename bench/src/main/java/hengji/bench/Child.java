package hengji.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs started beside this one and waited for. */
final class Child {
    private static final double NANOS = 1e9;

    /** What the launcher ends with when all went well and the audit had something to say. */
    private static final int FINDINGS = 1;

    private Child() {}

    /**
     * What came of it.
     *
     * @param succeeded whether it did its work, findings or none
     * @param lastLine the last line it printed
     * @param seconds from its start to its end
     */
    record Outcome(boolean succeeded, String lastLine, double seconds) {}

    /** A main class of the bench in a Java of its own. */
    static Outcome java(List<String> options, Class<?> main, String argument) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Xss1m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(main.getName(), argument));
        return run(command);
    }

    static Outcome run(List<String> command) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean succeeded = process.waitFor() <= FINDINGS;
        double seconds = (System.nanoTime() - started) / NANOS;
        return new Outcome(succeeded, output.lines().reduce("", (_, line) -> line), seconds);
    }
}
