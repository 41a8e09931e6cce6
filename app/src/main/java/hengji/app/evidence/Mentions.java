package hengji.app.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of names in the cell 佐证材料, separated by semicolons. */
final class Mentions {
    private static final String BETWEEN = "；";

    private Mentions() {}

    static String with(String text, String name) {
        return text.contains(name)
                ? text
                : Stream.concat(parts(text).stream(), Stream.of(name)).collect(Collectors.joining(BETWEEN));
    }

    static String without(String text, String name) {
        return parts(text).stream().filter(part -> !part.equals(name)).collect(Collectors.joining(BETWEEN));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[；;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
