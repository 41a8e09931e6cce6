package hengji.core.monitoring;

import hengji.core.explain.Place;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.core.form.Indicator;
import hengji.core.form.Source;
import hengji.core.form.TextBlock;
import hengji.core.form.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A monitoring sheet as a form (绩效运行监控表), so that it is printed and read like every other. The columns that only a
 * monitoring form has stand as texts beside their rows, the way a reader finds them.
 */
public final class MonitoringPaper {
    private static final int TABLE = 1;
    private static final int FIRST_ROW = 10;

    private final Form target;
    private final MonitoringSheet sheet;
    private final List<TextBlock> texts = new ArrayList<>();

    private MonitoringPaper(Form target, MonitoringSheet sheet) {
        this.target = target;
        this.sheet = sheet;
    }

    /** The form; heads, goals and further budget lines are those of the approved target. */
    public static Form of(Form target, MonitoringSheet sheet) {
        return new MonitoringPaper(target, sheet).form();
    }

    private Form form() {
        List<Indicator> rows = new ArrayList<>();
        for (Observation observation : sheet.rows()) {
            rows.add(row(observation, FIRST_ROW + rows.size()));
        }
        return new Form(
                target.origin(),
                FormKind.MONITORING,
                heads(),
                budget(),
                target.goals(),
                List.of(),
                rows,
                Total.NONE,
                Field.absent(),
                texts,
                List.of());
    }

    private Heads heads() {
        Heads heads = target.heads();
        String title = (target.kind().isProject() ? "项目支出" : "部门整体支出") + "绩效运行监控表";
        return new Heads(
                Field.known(title, new Source(Place.WHOLE, title)),
                heads.fiscalYear(),
                heads.region(),
                heads.organization(),
                heads.unitCode(),
                heads.projectCode(),
                heads.project(),
                heads.scope(),
                heads.supervisor());
    }

    private Budget budget() {
        List<BudgetLine> lines = Stream.concat(
                        sheet.total().stream(),
                        target.budget().lines().stream().filter(line -> line.role() != BudgetRole.TOTAL))
                .toList();
        return new Budget(target.budget().unit(), target.budget().unitStated(), lines);
    }

    private Indicator row(Observation observation, int line) {
        Indicator row = observation.row();
        text(line, 7, sheet.period().name() + "执行情况", said(row.actual()));
        text(line, 8, "全年预计完成情况", said(observation.expected()));
        text(
                line,
                9,
                "完成目标可能性",
                observation.likelihood().map(likely -> likely.wording().zh()).orElse(""));
        return row.toDraft()
                .place(place(line, 1))
                .actual(Field.absent())
                .weight(Field.absent())
                .score(Field.absent())
                .reason(reason(observation, line))
                .toIndicator();
    }

    private static Field<String> reason(Observation observation, int line) {
        String causes = observation.deviations().stream()
                .map(deviation ->
                        deviation.cause().wording().zh() + (deviation.words().isBlank() ? "" : "：" + deviation.words()))
                .collect(Collectors.joining("；"));
        Source source = new Source(place(line, 6), causes);
        return causes.isEmpty() ? new Field.Blank<>(source) : Field.known(causes, source);
    }

    private void text(int line, int column, String heading, String text) {
        texts.add(new TextBlock(heading, text, place(line, column)));
    }

    private static Place place(int line, int column) {
        return new Place.TableCell(TABLE, line, column);
    }

    private static String said(Field<Figure> figure) {
        return figure.value().map(Figure::text).orElse("");
    }
}
