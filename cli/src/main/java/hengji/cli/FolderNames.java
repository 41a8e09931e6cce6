package hengji.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A folder name for each input: its file name without ending, told apart where two are alike. */
final class FolderNames {
    private final Map<Path, String> names = new HashMap<>();

    FolderNames(List<Path> inputs) {
        Set<String> taken = new HashSet<>();
        for (Path input : inputs) {
            String stem = stem(input);
            String name = stem;
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = stem + " (" + number + ")";
            }
            names.put(input, name);
        }
    }

    /** The name for the form of that number (from 1) of a file with so many forms. */
    String of(Path input, int form, int forms) {
        String name = names.getOrDefault(input, stem(input));
        return forms == 1 ? name : name + "-" + form;
    }

    private static String stem(Path input) {
        String file = String.valueOf(input.getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
