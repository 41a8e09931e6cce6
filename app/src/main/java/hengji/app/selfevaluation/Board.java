package hengji.app.selfevaluation;

import hengji.app.assess.Assessed;
import hengji.app.form.Block;
import hengji.app.form.Line;
import hengji.app.sheet.Pen;
import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A self-evaluation laid out for one reader: rows, figures, gaps and questions, all from one assessment. */
final class Board {
    /** The first rule that speaks of results. */
    private static final int RESULTS = 47;

    private final Assessed assessed;
    private final Pen pen;
    private final List<Gap> gaps;
    private final List<ResultRow> rows;

    Board(Assessed assessed, Pen pen, Set<String> gone, Map<String, Long> files) {
        this.assessed = assessed;
        this.pen = pen;
        this.gaps = new Gaps(assessed).all();
        this.rows = rows(gone, files);
    }

    Pen pen() {
        return pen;
    }

    /** Every indicator, also those the reader does not fill in. */
    List<ResultRow> all() {
        return rows;
    }

    /** The indicators the reader sees, by level. */
    List<ResultBand> bands() {
        return ResultBand.of(shown());
    }

    List<ResultRow> shown() {
        return rows.stream()
                .filter(row -> !pen.isOpen() || pen.mayWrite(Block.ROW, row.line()))
                .toList();
    }

    ResultTotals totals() {
        return ResultTotals.of(assessed, rows);
    }

    /** What is missing in what the reader fills in. */
    List<Gap> gaps() {
        Set<String> own = shown().stream().map(ResultRow::id).collect(Collectors.toSet());
        return gaps.stream()
                .filter(gap -> pen.whole() || !pen.isOpen() || own.contains(gap.lineage()))
                .toList();
    }

    /** Lines of another block. */
    List<Line> lines(Block block) {
        return assessed.sheet().of(block);
    }

    /** What finance will ask: results first, errors before warnings. */
    List<Question> questions() {
        return assessed.evaluation().findings().stream()
                .filter(finding -> finding.severity() != Severity.HINT && !Gaps.tells(finding))
                .sorted(Comparator.comparing((Finding finding) -> finding.card().number() < RESULTS)
                        .thenComparing(Finding::severity))
                .map(this::question)
                .toList();
    }

    private Question question(Finding finding) {
        String lineage =
                finding.rows().stream().findFirst().flatMap(assessed::lineageOf).orElse("");
        return new Question(finding.card().code(), finding.severity(), lineage, finding.message(), finding.mend());
    }

    private List<ResultRow> rows(Set<String> gone, Map<String, Long> files) {
        Map<String, List<Gap>> missing = gaps.stream().collect(Collectors.groupingBy(Gap::lineage));
        List<Indicator> indicators = assessed.evaluation().form().indicators();
        List<ResultRow> made = new ArrayList<>();
        for (Line line : assessed.sheet().rows()) {
            if (!line.isBlank()) {
                Indicator indicator = indicators.get(made.size());
                made.add(new ResultRow(
                        line,
                        indicator,
                        assessed.score(indicator.row()),
                        assessed.evaluation().pack(),
                        missing.getOrDefault(line.lineage(), List.of()),
                        files.getOrDefault(line.lineage(), 0L).intValue(),
                        pen.mayWrite(Block.ROW, line),
                        gone.contains(line.lineage())));
            }
        }
        return made;
    }
}
