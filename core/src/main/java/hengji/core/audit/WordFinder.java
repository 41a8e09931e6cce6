package hengji.core.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which of many words stand in a text, in one pass over the text. Holds no state; one may serve many threads. */
public final class WordFinder {
    private final BitSet firsts = new BitSet();
    private final Map<Character, List<String>> words = new HashMap<>();

    private WordFinder() {}

    /** A finder of these words; an empty one stands nowhere. */
    public static WordFinder of(Collection<String> words) {
        WordFinder finder = new WordFinder();
        words.stream().filter(word -> !word.isEmpty()).distinct().forEach(finder::add);
        return finder;
    }

    private void add(String word) {
        firsts.set(word.charAt(0));
        words.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word);
    }

    /** The words that stand in a text, in the order of the text. */
    public Set<String> in(String text) {
        Set<String> found = Set.of();
        for (int at = 0; at < text.length(); at++) {
            if (firsts.get(text.charAt(at))) {
                found = at(text, at, found);
            }
        }
        return found;
    }

    private Set<String> at(String text, int at, Set<String> before) {
        Set<String> found = before;
        for (String word : words.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                found = found.isEmpty() ? new LinkedHashSet<>() : found;
                found.add(word);
            }
        }
        return found;
    }
}
