package hengji.app.walk;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The pictures of the manual: taken anew with {@code -Dhengji.record=true}, else left as they are. */
final class Album {
    static final boolean RECORD = Boolean.getBoolean("hengji.record");

    private Album() {}

    static void keep(Page page, String name) {
        if (RECORD) {
            page.evaluate("document.activeElement && document.activeElement.blur(); window.scrollTo(0, 0)");
            write(name, page.screenshot());
        }
    }

    static void write(String name, byte[] png) {
        try {
            Files.write(root().resolve("docs/manual/pictures").resolve(name + ".png"), SmallPicture.of(png));
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }

    /** The project's folder: where the samples are. */
    static Path root() {
        return Stream.of(Path.of(""), Path.of(".."))
                .map(Path::toAbsolutePath)
                .filter(folder -> Files.isDirectory(folder.resolve("samples")))
                .findFirst()
                .orElseThrow();
    }
}
