package hengji.documents.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real forms among the test resources. */
public final class CaseFiles {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    private CaseFiles() {}

    /** The typeset cases saved in a format, by name. */
    public static List<Path> docs(String extension) {
        return files(CASES.resolve("docs"), extension);
    }

    /** The texts of the pages and files as they were found. */
    public static List<Path> raw() {
        return files(CASES.resolve("raw"), "txt");
    }

    /** The real workbooks. */
    public static List<Path> workbooks() {
        return files(CASES.resolve("files"), "xlsx");
    }

    /** The forms' texts as they were found. */
    public static List<Path> texts() {
        return files(CASES.resolve("raw"), "txt");
    }

    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The same case in another format. */
    public static Path twin(Path file, String extension) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + extension);
    }

    private static List<Path> files(Path folder, String extension) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + extension))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
