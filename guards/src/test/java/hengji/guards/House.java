package hengji.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The house as the guards see it: its classes and its source files. */
final class House {
    static final Path ROOT =
            Path.of(System.getProperty("hengji.root", "..")).toAbsolutePath().normalize();
    static final List<String> ROOMS = List.of("core", "policies", "documents", "language", "cli", "app", "bench");
    static final JavaClasses CLASSES = new ClassFileImporter(
                    List.of(new ImportOption.DoNotIncludeTests(), House::isNoFixture))
            .importPackages("hengji");

    private House() {}

    private static boolean isNoFixture(Location location) {
        return !location.contains("-tests.jar");
    }

    /** All Java files of the rooms' main trees. */
    static List<Path> mainSources() {
        return ROOMS.stream()
                .flatMap(room -> below(ROOT.resolve(room).resolve("src/main/java"), ".java"))
                .toList();
    }

    static Stream<Path> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
