package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.policy.Vocabulary;
import java.util.Optional;
import java.util.Set;

/** A word list of the pack, asked where a text begins, ends or contains one of its words; the longest word wins. */
record WordList(Set<String> words) {
    static final String GAP = "…";

    static WordList of(Examination examination, Vocabulary vocabulary) {
        return new WordList(examination.pack().get(vocabulary).value());
    }

    boolean holds(String word) {
        return words.contains(word);
    }

    /** The word a text begins with; "对…进行" stands for a text that begins with 对 and goes on with 进行. */
    Optional<String> findStart(String text) {
        String best = "";
        for (String word : words) {
            if (word.length() > best.length() && begins(text, word)) {
                best = word;
            }
        }
        return found(best);
    }

    Optional<String> findEnd(String text) {
        String best = "";
        for (String word : words) {
            if (word.length() > best.length() && text.endsWith(word)) {
                best = word;
            }
        }
        return found(best);
    }

    Optional<String> findWithin(String text) {
        String best = "";
        for (String word : words) {
            if (word.length() > best.length() && text.contains(word)) {
                best = word;
            }
        }
        return found(best);
    }

    /** Whether a text consists of these words and nothing else but punctuation. */
    boolean makesUp(String text) {
        int at = 0;
        int found = 0;
        while (at < text.length()) {
            int step = Character.isLetterOrDigit(text.charAt(at)) ? lengthAt(text, at) : 1;
            if (step == 0) {
                return false;
            }
            found += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
            at += step;
        }
        return found > 0;
    }

    private int lengthAt(String text, int at) {
        return findStart(text.substring(at)).map(String::length).orElse(0);
    }

    static boolean begins(String text, String word) {
        int gap = word.indexOf(GAP);
        return gap < 0
                ? text.startsWith(word)
                : text.startsWith(word.substring(0, gap)) && text.indexOf(word.substring(gap + 1), gap) > 0;
    }

    private static Optional<String> found(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }
}
