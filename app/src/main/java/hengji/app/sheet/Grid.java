package hengji.app.sheet;

import hengji.app.assess.Assessed;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.core.audit.Finding;
import hengji.core.exact.Decimals;
import hengji.core.form.FirstLevel;
import hengji.core.form.Indicator;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lays the indicators of a form out as a table with merged levels; whoever fills in only some rows sees just those, under
 * the numbers they have in the whole form.
 */
final class Grid {
    private final Assessed assessed;
    private final Pen pen;
    private final List<Line> all;
    private final List<Line> lines;
    private final Map<String, Integer> numbers;
    private final Map<Integer, List<Finding>> findings = new HashMap<>();
    private final Map<Integer, ScoreLine> scores;

    Grid(Assessed assessed, Pen pen) {
        this.assessed = assessed;
        this.pen = pen;
        this.all = assessed.sheet().rows();
        this.lines = pen.isPartial()
                ? all.stream().filter(line -> pen.mayWrite(Block.ROW, line)).toList()
                : all;
        this.numbers = numbers(all);
        this.scores = assessed.evaluation().score().map(ScoreSheet::indicators).orElse(List.of()).stream()
                .collect(Collectors.toMap(ScoreLine::row, Function.identity()));
        assessed.evaluation()
                .findings()
                .forEach(finding -> finding.rows()
                        .forEach(row -> findings.computeIfAbsent(row, _ -> new ArrayList<>())
                                .add(finding)));
    }

    List<GridRow> rows() {
        List<GridRow> rows = new ArrayList<>();
        Map<String, Integer> places = places();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            int number = numbers.getOrDefault(line.lineage(), 0);
            rows.add(new GridRow(
                    line,
                    places.getOrDefault(line.lineage(), 0),
                    at > 0 && sameFirst(at - 1, at) ? Optional.empty() : Optional.of(first(at)),
                    at > 0 && sameSecond(at - 1, at) ? Optional.empty() : Optional.of(second(at)),
                    Marks.of(findings.getOrDefault(number, List.of())),
                    Optional.ofNullable(scores.get(number)),
                    pen.mayWrite(Block.ROW, line)));
        }
        return rows;
    }

    /** How many rows others fill in. */
    int hidden() {
        return all.size() - lines.size();
    }

    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        all.forEach(line -> places.put(line.lineage(), places.size() + 1));
        return places;
    }

    private Band first(int from) {
        int to = from + 1;
        while (to < lines.size() && sameFirst(from, to)) {
            to++;
        }
        String name = lines.get(from).text(Column.LEVEL1);
        BigDecimal weight = weight(from, to);
        return new Band(name, to - from, weight, off(name, weight));
    }

    private Band second(int from) {
        int to = from + 1;
        while (to < lines.size() && sameSecond(from, to)) {
            to++;
        }
        return new Band(lines.get(from).text(Column.LEVEL2), to - from, weight(from, to), Optional.empty());
    }

    private boolean sameFirst(int one, int other) {
        return same(one, other, Column.LEVEL1);
    }

    private boolean sameSecond(int one, int other) {
        return sameFirst(one, other) && same(one, other, Column.LEVEL2);
    }

    private boolean same(int one, int other, Column column) {
        return lines.get(one).text(column).equals(lines.get(other).text(column));
    }

    private BigDecimal weight(int from, int to) {
        List<Indicator> indicators = assessed.evaluation().form().indicators();
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines.subList(from, to)) {
            int number = numbers.getOrDefault(line.lineage(), 0);
            sum = number == 0
                    ? sum
                    : sum.add(indicators.get(number - 1).weight().value().orElse(BigDecimal.ZERO));
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private Optional<BigDecimal> off(String name, BigDecimal weight) {
        if (hidden() > 0) {
            return Optional.empty();
        }
        return assessed.evaluation().pack().split().value().entrySet().stream()
                .filter(due -> FirstLevel.stem(due.getKey()).equals(FirstLevel.stem(name)))
                .map(due -> weight.subtract(due.getValue()))
                .filter(off -> !Decimals.same(off, BigDecimal.ZERO))
                .map(off -> off.setScale(2, RoundingMode.HALF_UP))
                .findFirst();
    }

    private static Map<String, Integer> numbers(List<Line> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Line line : lines) {
            if (!line.isBlank()) {
                numbers.put(line.lineage(), numbers.size() + 1);
            }
        }
        return numbers;
    }
}
