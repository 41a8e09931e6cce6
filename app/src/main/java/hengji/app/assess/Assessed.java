package hengji.app.assess;

import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.evaluation.Evaluation;
import hengji.core.scoring.ScoreLine;
import hengji.documents.recognise.TypedForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sheet and what the engine says of it.
 *
 * @param sheet as typed
 * @param evaluation findings and score; its row n is the n-th line of the sheet that is not blank
 */
public record Assessed(Sheet sheet, Evaluation evaluation) {
    /** The number a line has in the evaluation, from 1; 0 for a blank line, which has none. */
    public int rowOf(String lineage) {
        int number = 0;
        for (Line line : sheet.rows()) {
            number += line.isBlank() ? 0 : 1;
            if (line.lineage().equals(lineage)) {
                return line.isBlank() ? 0 : number;
            }
        }
        return 0;
    }

    /** The lineage of a row of the evaluation; absent for 0 and beyond the end. */
    public Optional<String> lineageOf(int row) {
        return sheet.rows().stream()
                .filter(line -> !line.isBlank())
                .skip(Math.max(0, row - 1L))
                .findFirst()
                .filter(_ -> row > 0)
                .map(Line::lineage);
    }

    /** The findings that name a row. */
    public List<Finding> findings(int row) {
        return evaluation.findings().stream()
                .filter(finding -> finding.rows().contains(row))
                .toList();
    }

    public long count(Severity severity) {
        return evaluation.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The column of an indicator that a finding is about; absent where it is about more or less than one cell. */
    public static Optional<Column> column(Finding finding) {
        return TypedForm.column(finding.place())
                .flatMap(term -> Arrays.stream(Column.values())
                        .filter(column -> column.term().filter(term::equals).isPresent())
                        .findFirst());
    }

    /** The score of a row; absent where the form is not scored or the row is blank. */
    public Optional<ScoreLine> score(int row) {
        return evaluation
                .score()
                .flatMap(score -> score.indicators().stream()
                        .filter(line -> line.row() == row)
                        .findFirst());
    }
}
