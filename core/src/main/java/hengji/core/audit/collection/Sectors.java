package hengji.core.audit.collection;

import hengji.core.audit.WordFinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that only one sector uses (行业用语), read from entries such as {@code 教育/教体:学位}. */
record Sectors(Map<List<String>, List<String>> words, WordFinder finder) {
    /** A word of another sector. */
    record Word(String sector, String word) {}

    static Sectors of(Set<String> entries) {
        Map<List<String>, List<String>> words = entries.stream()
                .sorted()
                .map(entry -> entry.split(":", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.groupingBy(
                        parts -> List.of(parts[0].split("/")),
                        LinkedHashMap::new,
                        Collectors.mapping(parts -> parts[1], Collectors.toList())));
        return new Sectors(
                words,
                WordFinder.of(words.values().stream().flatMap(List::stream).toList()));
    }

    /**
     * The words no office of this name uses; none where the name tells no sector, as of a town or a county office that
     * has a hand in everything.
     */
    Foreign foreignTo(String office) {
        boolean known = words.keySet().stream().anyMatch(names -> isOf(office, names));
        return new Foreign(known ? foreign(office) : List.of(), finder);
    }

    private List<Word> foreign(String office) {
        return words.entrySet().stream()
                .filter(sector -> !isOf(office, sector.getKey()))
                .flatMap(sector -> sector.getValue().stream()
                        .map(word -> new Word(sector.getKey().getFirst(), word)))
                .toList();
    }

    /** Words of other sectors, ready to be looked for. */
    record Foreign(List<Word> words, WordFinder finder) {
        /** The first of these words that a text holds. */
        Optional<Word> findIn(String text) {
            Set<String> found = words.isEmpty() ? Set.of() : finder.in(text);
            return found.isEmpty()
                    ? Optional.empty()
                    : words.stream().filter(word -> found.contains(word.word())).findFirst();
        }
    }

    private static boolean isOf(String office, List<String> names) {
        return names.stream().anyMatch(office::contains);
    }
}
