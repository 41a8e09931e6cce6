package hengji.language;

import hengji.core.audit.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chinese words with a dictionary of the field. Dictionaries are loaded when the first text comes, so that whoever needs
 * no words does not wait for them. May serve many threads.
 */
public final class FieldLexicon implements Lexicon {
    /** How much of the likeness the words make up; the rest are pairs of characters, which bear unknown words. */
    private static final double WORDS = 0.5;

    private static final class Loaded {
        static final Set<String> STOP_WORDS = WordList.read("stop-words.txt");
        static final Segmenter SEGMENTER = new Segmenter(WordList.read("field-words.txt"));

        private Loaded() {}
    }

    /** Words of at least two characters with a Chinese character in them that are no stop words. */
    @Override
    public List<String> words(String text) {
        return Loaded.SEGMENTER.segment(text).stream()
                .filter(FieldLexicon::carriesMeaning)
                .toList();
    }

    private static boolean carriesMeaning(String word) {
        return word.length() > 1
                && word.codePoints().anyMatch(Character::isIdeographic)
                && !Loaded.STOP_WORDS.contains(word);
    }

    @Override
    public double likeness(String one, String other) {
        Map<String, Integer> oneWords = weights(words(one));
        Map<String, Integer> otherWords = weights(words(other));
        double pairs = overlap(weights(pairs(one)), weights(pairs(other)));
        boolean wordless = oneWords.isEmpty() && otherWords.isEmpty();
        return wordless ? pairs : WORDS * overlap(oneWords, otherWords) + (1 - WORDS) * pairs;
    }

    @Override
    public List<String> shared(String one, String other) {
        Set<String> second = new HashSet<>(words(other));
        return words(one).stream().distinct().filter(second::contains).toList();
    }

    /** A word weighs as much as it is long: 心理健康教育 says more than 教师. */
    private static Map<String, Integer> weights(Iterable<String> words) {
        Map<String, Integer> weights = new HashMap<>();
        for (String word : words) {
            weights.put(word, word.length());
        }
        return weights;
    }

    /** Dice's coefficient on weighted sets: twice the common weight over the sum of both. */
    private static double overlap(Map<String, Integer> one, Map<String, Integer> other) {
        int common = one.entrySet().stream()
                .filter(word -> other.containsKey(word.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int all = sum(one) + sum(other);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int sum(Map<String, Integer> weights) {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            String pair = text.substring(at, at + 2);
            if (pair.codePoints().allMatch(Character::isLetterOrDigit)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
