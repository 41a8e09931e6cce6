package hengji.policies;

import java.util.Collection;
import java.util.Comparator;

/** The word somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** The known word with the fewest changes to {@code word}; there is at least one known word. */
    static String to(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String other) -> changes(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static int changes(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            above = next(above, one.charAt(row - 1), other, row);
        }
        return above[other.length()];
    }

    private static int[] next(int[] above, char letter, String other, int row) {
        int[] here = new int[above.length];
        here[0] = row;
        for (int column = 1; column < above.length; column++) {
            int changed = above[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
            here[column] = Math.min(changed, Math.min(above[column], here[column - 1]) + 1);
        }
        return here;
    }
}
