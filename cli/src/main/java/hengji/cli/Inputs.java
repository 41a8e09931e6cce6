package hengji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files that names, folders and globs on a command line stand for, in a stable order. */
final class Inputs {
    private Inputs() {}

    /** Every file once. A name that matches nothing stays in the list, so that reading it says what is wrong. */
    static List<Path> of(List<String> arguments) {
        Set<Path> files = new LinkedHashSet<>();
        for (String argument : arguments) {
            files.addAll(expand(argument));
        }
        return List.copyOf(files);
    }

    private static List<Path> expand(String argument) {
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException _) {
            return matching(argument);
        }
        if (Files.isDirectory(path)) {
            return below(path);
        }
        if (!Files.exists(path) && isGlob(argument)) {
            return matching(argument);
        }
        return List.of(path);
    }

    private static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    private static List<Path> matching(String glob) {
        String pattern = glob.replace('\\', '/');
        int cut = pattern.lastIndexOf('/', firstWildcard(pattern));
        Path start = cut < 0 ? Path.of("") : Path.of(pattern.substring(0, cut + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(start) || start.toString().isEmpty()) {
            below(start).stream().filter(matcher::matches).forEach(found::add);
        }
        return found.isEmpty() ? List.of(Path.of(glob)) : found;
    }

    private static int firstWildcard(String pattern) {
        int first = 0;
        while (first < pattern.length() && "*?[{".indexOf(pattern.charAt(first)) < 0) {
            first++;
        }
        return first;
    }

    /** All files below a folder but hidden ones and the lock files of office programs. */
    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isPrivate(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isPrivate(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$")) {
                return true;
            }
        }
        return false;
    }
}
