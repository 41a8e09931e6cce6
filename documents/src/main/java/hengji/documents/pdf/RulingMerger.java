package hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins pieces of one drawn line: dashes, borders drawn cell by cell, borders drawn twice. */
final class RulingMerger {
    private static final double SAME_LINE = 0.6;
    private static final double DASH_GAP = 3;

    private RulingMerger() {}

    static List<Ruling> merge(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> merged = new ArrayList<>();
        List<Ruling> row = new ArrayList<>();
        rulings.stream()
                .filter(ruling -> ruling.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Ruling::position))
                .forEach(ruling -> {
                    if (!row.isEmpty() && ruling.position() - row.getFirst().position() > SAME_LINE) {
                        mergeRow(row, merged);
                        row.clear();
                    }
                    row.add(ruling);
                });
        mergeRow(row, merged);
        return merged;
    }

    private static void mergeRow(List<Ruling> row, List<Ruling> merged) {
        row.sort(Comparator.comparingDouble(Ruling::from));
        int first = merged.size();
        for (Ruling next : row) {
            Ruling last = merged.size() > first ? merged.getLast() : next;
            if (merged.size() > first && next.from() <= last.to() + DASH_GAP) {
                double to = Math.max(last.to(), next.to());
                merged.set(merged.size() - 1, new Ruling(last.horizontal(), last.position(), last.from(), to));
            } else {
                merged.add(next);
            }
        }
    }
}
