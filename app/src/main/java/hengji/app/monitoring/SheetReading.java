package hengji.app.monitoring;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Heads;
import hengji.core.form.Indicator;
import hengji.core.monitoring.MonitoringSheet;
import hengji.core.monitoring.Observation;
import hengji.core.policy.MonitoringPeriod;
import hengji.documents.recognise.TypedForm;
import hengji.documents.recognise.words.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what was typed exactly as the same words in a file would be read. */
final class SheetReading {
    private final FormHead head;
    private final Form target;
    private final List<Line> lines;

    SheetReading(FormHead head, Form target, List<Line> lines) {
        this.head = head;
        this.target = target;
        this.lines = lines;
    }

    MonitoringSheet read(MonitoringPeriod period, Watch watch) {
        List<Indicator> reached = indicators(watch, true);
        List<Indicator> expected = indicators(watch, false);
        List<Observation> rows = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            SaidRow said = watch.row(lines.get(place).lineage());
            rows.add(new Observation(
                    reached.get(place),
                    expected.get(place).actual(),
                    said.likelihood(),
                    said.because().deviations(),
                    said.pace()));
        }
        return new MonitoringSheet(
                period,
                Optional.of(total(watch.money())),
                watch.money().because().deviations(),
                rows);
    }

    private List<Indicator> indicators(Watch watch, boolean reached) {
        TypedForm typed = new TypedForm(head.kind(), Heads.NONE, head.unit());
        for (Line line : lines) {
            SaidRow said = watch.row(line.lineage());
            Map<Term, String> cells = cells(line);
            cells.put(Term.ACTUAL, reached ? said.actual() : said.expected());
            if (reached) {
                cells.put(Term.JUDGEMENT, said.judgement());
            }
            typed.row(cells);
        }
        return typed.toForm().indicators();
    }

    private static Map<Term, String> cells(Line line) {
        Map<Term, String> cells = new EnumMap<>(Term.class);
        Column.of(Block.ROW).stream()
                .filter(column -> column.phase() == Column.Phase.TARGET)
                .forEach(column -> column.term().ifPresent(term -> cells.put(term, line.text(column))));
        return cells;
    }

    /** The approved amount, what it became, what was spent; a budget nobody changed has no second amount. */
    private BudgetLine total(SaidMoney money) {
        BudgetLine typed = new TypedForm(head.kind(), Heads.NONE, head.unit())
                .money(
                        BudgetRole.TOTAL.chinese(),
                        BudgetRole.TOTAL,
                        "",
                        Optional.of(new TypedForm.Spent(money.adjusted(), money.executed(), "")))
                .toForm()
                .budget()
                .lines()
                .getFirst();
        return new BudgetLine(
                typed.item(),
                typed.role(),
                target.budget().find(BudgetRole.TOTAL).map(BudgetLine::initial).orElseGet(Field::absent),
                money.adjusted().isEmpty() ? Field.absent() : typed.adjusted(),
                typed.executed(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                typed.place());
    }
}
