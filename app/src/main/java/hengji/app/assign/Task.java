package hengji.app.assign;

import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.core.form.Sign;
import java.time.LocalDate;
import java.util.List;

/**
 * A row and how far whoever cares for it got.
 *
 * @param number of the row in the form, from 1
 * @param line the row
 * @param done whether everything that is due of it stands there
 * @param late whether its day is past and something is missing
 */
public record Task(int number, Line line, boolean done, boolean late) {
    private static final List<Column> PLANNED = List.of(Column.NAME, Column.SIGN, Column.WEIGHT);

    static Task of(FormHead head, int number, Line line, LocalDate today) {
        boolean done = head.isEvaluated() ? isReported(line) : isPlanned(line);
        boolean late =
                !done && line.care().due().filter(day -> day.isBefore(today)).isPresent();
        return new Task(number, line, done, late);
    }

    public boolean isAssigned() {
        return line.care().assignee() != 0 || line.care().section() != 0;
    }

    private static boolean isReported(Line line) {
        return !line.text(Column.ACTUAL).isBlank()
                || !line.text(Column.JUDGEMENT).isBlank();
    }

    private static boolean isPlanned(Line line) {
        boolean qualitative = line.text(Column.SIGN).contains(Sign.QUALITATIVE.chinese());
        return PLANNED.stream().noneMatch(column -> line.text(column).isBlank())
                && (qualitative || !line.text(Column.TARGET).isBlank());
    }
}
