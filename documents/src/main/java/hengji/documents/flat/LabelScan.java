package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Thesaurus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A label found in a text run together.
 *
 * @param plain its words, what stands in brackets left out
 * @param term what it means in the part looked for
 * @param start where it begins
 * @param end after its brackets
 */
record LabelScan(String plain, Term term, int start, int end) {
    private static final int SHORTEST = 2;
    private static final int SHUFFLED = 4;
    private static final int LONGEST = 16;
    /** What a label adds in brackets: (A), (20分*执行率); the closing one may be misread as a figure. */
    private static final Pattern BRACKETS = Pattern.compile("(?:[(（][^()（）]{1,12}[)）]|[(（][A-Z]/[A-Z][1Il|])*");

    /** The longest label of a part that begins here. */
    static Optional<LabelScan> at(String text, int start, Term.Part part) {
        for (int length = Math.min(LONGEST, text.length() - start); length >= SHORTEST; length--) {
            String plain = text.substring(start, start + length);
            Optional<Term> term = isWords(plain) ? Thesaurus.standard().find(plain, part) : Optional.empty();
            if (term.isPresent()) {
                Matcher brackets = BRACKETS.matcher(text).region(start + length, text.length());
                int end = brackets.lookingAt() ? brackets.end() : start + length;
                return Optional.of(new LabelScan(plain, term.get(), start, end));
            }
        }
        return Optional.empty();
    }

    /** The one label of four characters that is made of those that stand here in another order. */
    static Optional<LabelScan> shuffledAt(String text, int start, Term.Part part) {
        int end = start + SHUFFLED;
        if (end > text.length()) {
            return Optional.empty();
        }
        int[] found = sorted(text.substring(start, end));
        List<LabelScan> labels = Stream.of(Term.values())
                .filter(term -> term.part() == part)
                .flatMap(term -> Thesaurus.standard().labels(term).stream()
                        .filter(label -> label.length() == SHUFFLED && Arrays.equals(sorted(label), found))
                        .map(label -> new LabelScan(label, term, start, end)))
                .toList();
        return labels.size() == 1 ? Optional.of(labels.getFirst()) : Optional.empty();
    }

    private static int[] sorted(String text) {
        return text.chars().sorted().toArray();
    }

    private static boolean isWords(String text) {
        return text.chars().allMatch(c -> Character.isIdeographic(c) || c == '/' || c == '(' || c == ')')
                && Character.isIdeographic(text.charAt(0))
                && text.chars().filter(c -> c == '(').count()
                        == text.chars().filter(c -> c == ')').count()
                && !text.endsWith(")");
    }
}
