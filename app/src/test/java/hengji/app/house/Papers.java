package hengji.app.house;

import hengji.core.form.Form;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The forms that come with the project, as the engine reads them. */
public final class Papers {
    private static final Path SAMPLES = samples(Path.of("").toAbsolutePath());

    private Papers() {}

    /** The target form a county published, 71 indicators. */
    public static Form published() {
        return read("quxian-education-2024/target.json");
    }

    /** The demonstration's self-evaluation. */
    public static Form selfEvaluation() {
        return read("demo-education-2024/self-evaluation.json");
    }

    /** The first form of a sample. */
    public static Form read(String sample) {
        try {
            return switch (FormReader.standard().read(SAMPLES.resolve(sample))) {
                case Reading.Forms(var forms) -> forms.getFirst();
                case Reading.Refused(var refusal) -> throw new IllegalStateException(refusal.toString());
            };
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A sample, byte for byte. */
    public static byte[] bytes(String sample) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(sample));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path samples(Path folder) {
        Path here = folder.resolve("samples");
        Path above = folder.getParent();
        return Files.isDirectory(here) || above == null ? here : samples(above);
    }
}
