package hengji.documents.hostile;

import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.documents.manuscript.Refusal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A Java of its own that reads files and says what came of each, so that its heap can be limited from outside. */
public final class Probe {
    private Probe() {}

    /**
     * Prints the bytes in use once a sound file has been read, then a line for each file: outcome, milliseconds, message.
     *
     * @param files a sound file, then those to read
     */
    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        read(Path.of(files[0]));
        System.gc();
        out.println(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        for (int i = 1; i < files.length; i++) {
            out.println(told(Path.of(files[i])));
        }
    }

    private static String told(Path file) throws IOException {
        long start = System.nanoTime();
        try {
            String outcome = switch (read(file)) {
                case Reading.Forms _ -> "READ\t%d\t";
                case Reading.Refused(Refusal refusal) ->
                    refusal.reason() + "\t%d\t" + refusal.message().zh().replace("%", "%%");
            };
            return outcome.formatted((System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException | Error thrown) {
            return thrown.getClass().getSimpleName() + "\t" + (System.nanoTime() - start) / 1_000_000 + "\t" + thrown;
        }
    }

    private static Reading read(Path file) throws IOException {
        return FormReader.standard().read(file);
    }
}
