package hengji.core.audit.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that only one sector uses (行业用语), read from entries such as {@code 教育/教体:学位}. */
record Sectors(Map<List<String>, List<String>> words) {
    /** A word of another sector. */
    record Word(String sector, String word) {}

    static Sectors of(Set<String> entries) {
        return new Sectors(entries.stream()
                .sorted()
                .map(entry -> entry.split(":", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.groupingBy(
                        parts -> List.of(parts[0].split("/")),
                        LinkedHashMap::new,
                        Collectors.mapping(parts -> parts[1], Collectors.toList()))));
    }

    /**
     * The words no office of this name uses; none where the name tells no sector, as of a town or a county office that
     * has a hand in everything.
     */
    List<Word> foreignTo(String office) {
        boolean known = words.keySet().stream().anyMatch(names -> isOf(office, names));
        return known
                ? words.entrySet().stream()
                        .filter(sector -> !isOf(office, sector.getKey()))
                        .flatMap(sector -> sector.getValue().stream()
                                .map(word -> new Word(sector.getKey().getFirst(), word)))
                        .toList()
                : List.of();
    }

    private static boolean isOf(String office, List<String> names) {
        return names.stream().anyMatch(office::contains);
    }
}
