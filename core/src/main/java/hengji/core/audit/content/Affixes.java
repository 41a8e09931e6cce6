package hengji.core.audit.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Words taken off the beginning or the end of many names, found by their first or last character. */
final class Affixes {
    private final Map<Character, List<String>> byEdge = new HashMap<>();
    private final Function<String, Character> edge;

    private Affixes(Collection<String> words, Function<String, Character> edge) {
        this.edge = edge;
        for (String word : words) {
            byEdge.computeIfAbsent(edge.apply(word), _ -> new ArrayList<>()).add(word);
        }
    }

    static Affixes beginnings(Collection<String> words) {
        return new Affixes(words, word -> word.charAt(0));
    }

    static Affixes endings(Collection<String> words) {
        return new Affixes(words, word -> word.charAt(word.length() - 1));
    }

    private List<String> candidates(String text) {
        return text.isEmpty() ? List.of() : byEdge.getOrDefault(edge.apply(text), List.of());
    }

    /** Length of the longest beginning of the text that is one of the words; 0 where none is. */
    int atStart(String text) {
        int longest = 0;
        for (String word : candidates(text)) {
            longest = WordList.begins(text, word) ? Math.max(longest, word.length()) : longest;
        }
        return longest;
    }

    /** Length of the longest ending of the text that is one of the words; 0 where none is. */
    int atEnd(String text) {
        int longest = 0;
        for (String word : candidates(text)) {
            longest = text.endsWith(word) ? Math.max(longest, word.length()) : longest;
        }
        return longest;
    }
}
