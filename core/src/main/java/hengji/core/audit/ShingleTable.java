package hengji.core.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which texts hold which runs of characters. A run's hash stands in the high half of a number, the text's number in the
 * low half; sorted, all texts of a run lie side by side.
 */
final class ShingleTable {
    /** Characters in a run: long enough that two texts seldom share one by chance. */
    private static final int RUN = 6;

    private static final int PERCENT = 100;

    private final long[] table;

    private ShingleTable(long[] table) {
        this.table = table;
    }

    /** The share, in percent, of the text's runs that each stored text holds; texts that hold none are missing. */
    Map<Integer, Integer> shares(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] runs = runs(text);
        for (int run : runs) {
            int at = firstOf(run);
            while (at < table.length && (int) (table[at] >> Integer.SIZE) == run) {
                counts.merge((int) table[at], 1, Integer::sum);
                at++;
            }
        }
        counts.replaceAll((_, count) -> count * PERCENT / runs.length);
        return counts;
    }

    private int firstOf(int run) {
        int found = Arrays.binarySearch(table, (long) run << Integer.SIZE);
        return found < 0 ? -found - 1 : found;
    }

    /** The distinct runs of a text; a text shorter than a run is one by itself. */
    private static int[] runs(String text) {
        int count = Math.max(1, text.length() - RUN + 1);
        int[] runs = new int[count];
        for (int at = 0; at < count; at++) {
            runs[at] =
                    spread(text.substring(at, Math.min(text.length(), at + RUN)).hashCode());
        }
        return Arrays.stream(runs).distinct().toArray();
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B1;
    }

    /** Collects texts, then sorts once. */
    static final class Builder {
        private long[] table = new long[1024];
        private int size;

        void add(int number, String text) {
            for (int run : runs(text)) {
                if (size == table.length) {
                    table = Arrays.copyOf(table, size * 2);
                }
                table[size++] = ((long) run << Integer.SIZE) | number;
            }
        }

        ShingleTable build() {
            long[] sorted = Arrays.copyOf(table, size);
            Arrays.sort(sorted);
            return new ShingleTable(sorted);
        }
    }
}
