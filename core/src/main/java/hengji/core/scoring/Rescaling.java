package hengji.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Gives rows that do not apply the share the others earned, once all of those are known. */
final class Rescaling {
    private Rescaling() {}

    static List<Line> spread(List<Line> lines) {
        boolean nothingDropped = lines.stream().allMatch(Line::applies);
        if (nothingDropped || lines.stream().anyMatch(Line::isOpen)) {
            return lines;
        }
        BigDecimal earned = sum(lines, line -> line.outcome().score().orElse(BigDecimal.ZERO));
        BigDecimal outOf = sum(lines, line -> line.weight().orElse(BigDecimal.ZERO));
        return lines.stream().map(line -> rescaled(line, earned, outOf)).toList();
    }

    private static Line rescaled(Line line, BigDecimal earned, BigDecimal outOf) {
        return line.outcome() instanceof Dropped dropped ? new Line(line.row(), dropped.rescaled(earned, outOf)) : line;
    }

    private static BigDecimal sum(List<Line> lines, Function<Line, BigDecimal> part) {
        return lines.stream().filter(Line::applies).map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
