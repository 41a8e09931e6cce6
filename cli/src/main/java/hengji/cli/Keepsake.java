package hengji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** A file that Hengji may write anew as long as it is just as Hengji left it. */
final class Keepsake {
    private final Path file;
    private final Path mark;

    Keepsake(Path file) {
        this.file = file;
        mark = file.resolveSibling("." + file.getFileName() + ".hengji");
    }

    /** Writes the content, unless the file is somebody's own; says whether it did. */
    boolean replace(byte[] content, boolean force) {
        if (Files.exists(file) && !force && !isOurs()) {
            return false;
        }
        Output.replace(file, content);
        Output.replace(mark, digest(content).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return true;
    }

    private boolean isOurs() {
        try {
            return Files.isRegularFile(mark) && Files.readString(mark).equals(digest(Files.readAllBytes(file)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String digest(byte[] content) {
        return PaperFolder.digest(HexFormat.of().formatHex(content));
    }
}
