import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Packs a folder into a zip and keeps which files may be executed: {@code java Zip.java FOLDER FILE.zip}. */
final class Zip {
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path archive = Path.of(arguments[1]).toAbsolutePath();
        Files.deleteIfExists(archive);
        Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), options)) {
            for (Path source : below(folder)) {
                copy(source, zip.getPath(folder.getParent().relativize(source).toString()));
            }
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        if (Files.isDirectory(source)) {
            Files.createDirectories(target);
            return;
        }
        Files.copy(source, target);
        Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(source));
    }
}
