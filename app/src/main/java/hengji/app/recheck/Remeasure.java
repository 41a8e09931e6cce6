package hengji.app.recheck;

import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.core.scoring.ScoreLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the engine computes for a row with another actual than the stated one; nothing of the form is changed. */
@Component
class Remeasure {
    private final Sheets sheets;
    private final Assessor assessor;

    Remeasure(Sheets sheets, Assessor assessor) {
        this.sheets = sheets;
        this.assessor = assessor;
    }

    /** 系统测算分 on the accepted actual; absent where it cannot be told. */
    Optional<BigDecimal> computed(long form, Row row, String accepted) {
        if (accepted.isBlank()) {
            return row.computed();
        }
        Sheet changed =
                row.isExecution() ? spent(sheets.get(form), accepted) : reached(sheets.get(form), row, accepted);
        FormHead head = changed.head();
        return assessor.evaluate(assessor.read(changed), assessor.pack(head.region(), head.year()))
                .score()
                .flatMap(score -> row.isExecution()
                        ? score.execution().score()
                        : score.indicators().stream()
                                .filter(line -> line.row() == row.place())
                                .findFirst()
                                .flatMap(ScoreLine::score));
    }

    private static Sheet reached(Sheet sheet, Row row, String accepted) {
        return with(
                sheet,
                Block.ROW,
                sheet.rows().stream()
                        .map(line -> line.lineage().equals(row.lineage()) ? with(line, Column.ACTUAL, accepted) : line)
                        .toList());
    }

    /** The total stands first among the lines of money. */
    private static Sheet spent(Sheet sheet, String accepted) {
        List<Line> lines = new ArrayList<>(sheet.of(Block.MONEY));
        if (!lines.isEmpty()) {
            lines.set(0, with(lines.getFirst(), Column.MONEY_EXECUTED, accepted));
        }
        return with(sheet, Block.MONEY, lines);
    }

    private static Line with(Line line, Column column, String text) {
        Map<Column, String> cells = new EnumMap<>(line.cells());
        cells.put(column, text);
        return new Line(line.lineage(), cells, line.care());
    }

    private static Sheet with(Sheet sheet, Block block, List<Line> lines) {
        Map<Block, List<Line>> all = new EnumMap<>(sheet.lines());
        all.put(block, lines);
        return new Sheet(sheet.head(), all);
    }
}
