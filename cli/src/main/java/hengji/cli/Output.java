package hengji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that a command writes: whole or not at all, and never over somebody's own. */
final class Output {
    private Output() {}

    /** Writes a file that must not be there yet, unless forced. */
    static void write(Path file, byte[] content, boolean force) {
        if (Files.exists(file) && !force) {
            throw new UsageError(
                    "文件“" + file + "”已存在，没有改动。换一个文件名，或加 --force 覆盖。",
                    "File " + file + " exists and was left alone. Choose another name, or add --force to overwrite.");
        }
        replace(file, content);
    }

    /** Writes a file in one step; a half-written one is never seen. */
    static void replace(Path file, byte[] content) {
        try {
            Path absolute = file.toAbsolutePath();
            Path folder = Files.createDirectories(absolute.resolveSibling(""));
            Path partial = folder.resolve("." + absolute.getFileName() + ".partial");
            Files.write(partial, content);
            Files.move(partial, absolute, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
