package hengji.core.evaluation;

import hengji.core.scoring.ScoreSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two evaluations of one form side by side (对比): other actuals, or another pack.
 *
 * @param lines every line whose score, status or computation differs; execution (row 0) first, then by row. Two packs
 *     that compute the same and only cite different documents do not differ
 * @param total the totals, differing or not
 */
public record Comparison(List<Difference> lines, Difference total) {
    public Comparison {
        lines = List.copyOf(lines);
    }

    /**
     * One line in both evaluations.
     *
     * @param row its row; 0 for budget execution and for the total
     * @param before how it stood
     * @param after how it stands
     */
    public record Difference(int row, ComparedLine before, ComparedLine after) {
        /** By how much the score moved; absent where one side has none. */
        public Optional<BigDecimal> movedBy() {
            return after.score().flatMap(now -> before.score().map(now::subtract));
        }
    }

    public static Comparison of(Evaluation before, Evaluation after) {
        Map<Integer, ComparedLine> one = lines(before);
        Map<Integer, ComparedLine> other = lines(after);
        TreeSet<Integer> rows = new TreeSet<>(one.keySet());
        rows.addAll(other.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Integer row : rows) {
            ComparedLine left = one.getOrDefault(row, ComparedLine.NONE);
            ComparedLine right = other.getOrDefault(row, ComparedLine.NONE);
            if (left.differsFrom(right)) {
                differences.add(new Difference(row, left, right));
            }
        }
        return new Comparison(differences, new Difference(0, total(before), total(after)));
    }

    private static Map<Integer, ComparedLine> lines(Evaluation evaluation) {
        Map<Integer, ComparedLine> lines = new TreeMap<>();
        Optional<ScoreSheet> score = evaluation.score();
        score.ifPresent(sheet -> lines.put(0, ComparedLine.of(sheet.execution())));
        score.ifPresent(sheet -> sheet.indicators().forEach(line -> lines.put(line.row(), ComparedLine.of(line))));
        return lines;
    }

    private static ComparedLine total(Evaluation evaluation) {
        return evaluation.score().map(ComparedLine::ofTotal).orElse(ComparedLine.NONE);
    }
}
