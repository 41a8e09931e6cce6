package hengji.documents.template;

import static hengji.documents.template.FillInColumn.ACTUAL;
import static hengji.documents.template.FillInColumn.ADJUSTMENT;
import static hengji.documents.template.FillInColumn.EVIDENCE;
import static hengji.documents.template.FillInColumn.JUDGEMENT;
import static hengji.documents.template.FillInColumn.KEY;
import static hengji.documents.template.FillInColumn.LEVEL1;
import static hengji.documents.template.FillInColumn.LEVEL2;
import static hengji.documents.template.FillInColumn.NAME;
import static hengji.documents.template.FillInColumn.REASON;
import static hengji.documents.template.FillInColumn.ROW;
import static hengji.documents.template.FillInColumn.SCORE;
import static hengji.documents.template.FillInColumn.SIGN;
import static hengji.documents.template.FillInColumn.TARGET;
import static hengji.documents.template.FillInColumn.UNIT;
import static hengji.documents.template.FillInColumn.WEIGHT;

import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Judgement;
import hengji.core.form.Sign;
import hengji.documents.paper.form.Printed;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Tone;
import hengji.documents.paper.sheet.Cells;
import hengji.documents.paper.sheet.Look;
import hengji.documents.paper.sheet.PageLook;
import hengji.documents.paper.sheet.RowHeight;
import hengji.documents.paper.sheet.Sheet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sheet of indicators: targets locked and in view, entries beside them, checks where one types. */
final class IndicatorSheet {
    static final String NAME_OF_SHEET = "指标填报";
    static final String KEY_LETTER = "R";
    static final String MARK_LETTER = "M";
    static final int HEAD = 3;

    private static final String HOW = "只填浅黄色的格子。定量指标在“完成值”填数字，单位与“度量单位”一致；定性指标选“定性判断”，并在“完成值”写清情况。"
            + "自评得分与系统测算分不一致的，写“调整说明”；未得满分或大幅超额的，写原因。行可以排序，不要删改第一列的键。";

    private final Form form;
    private final String mark;
    private final Sheet sheet = new Sheet(NAME_OF_SHEET);

    IndicatorSheet(Form form, String mark) {
        this.form = form;
        this.mark = mark;
    }

    Sheet sheet() {
        int columns = FillInColumn.values().length;
        sheet.text(1, 2, Printed.text(form.heads().organization()) + "　绩效自评填报表", Look.TITLE.sized(16));
        sheet.merge(1, 2, 1, columns, Look.TITLE.sized(16)).height(1, 30);
        if (!mark.isEmpty()) {
            sheet.text(1, KEY.number(), MARK_LETTER + mark, Look.CELL);
        }
        Look note = Look.LINE.tone(Tone.QUIET);
        sheet.text(2, 2, HOW, note).merge(2, 2, 2, columns, note).height(2, 32);
        for (FillInColumn column : FillInColumn.values()) {
            sheet.text(HEAD, column.number(), column.heading(), Look.HEAD);
        }
        sheet.height(HEAD, 32);
        form.indicators().forEach(this::add);
        marks(HEAD + Math.max(1, form.indicators().size()));
        return sheet.widths(Arrays.stream(FillInColumn.values())
                        .map(FillInColumn::width)
                        .toList())
                .hide(KEY.number())
                .lock()
                .page(PageLook.list(HEAD, NAME.number(), "", new Footer("", "")));
    }

    private void add(Indicator row) {
        int at = HEAD + row.row();
        sheet.text(at, KEY.number(), KEY_LETTER + row.row(), Look.CELL);
        sheet.number(at, ROW.number(), BigDecimal.valueOf(row.row()), Look.CELL.pattern("General"));
        text(at, LEVEL1, Printed.text(row.level1()), Look.CELL);
        text(at, LEVEL2, Printed.text(row.level2()), Look.CELL);
        text(at, NAME, Printed.text(row.name()), Look.PROSE);
        text(at, SIGN, row.sign().value().map(Sign::chinese).orElse(""), Look.CELL);
        figure(at, TARGET, row.target(), Look.CELL);
        text(at, UNIT, Printed.text(row.unit()), Look.CELL);
        number(at, WEIGHT, row.weight(), Look.CELL);
        figure(at, ACTUAL, row.actual(), Look.CELL.forEntry());
        String judgement = row.judgement().value().map(Judgement::chinese).orElse("");
        text(at, JUDGEMENT, judgement, row.isQualitative() ? Look.CELL.forEntry() : Look.CELL);
        number(at, SCORE, row.score(), Look.CELL.forEntry());
        text(at, ADJUSTMENT, Printed.text(row.adjustment()), Look.PROSE.forEntry());
        text(at, REASON, Printed.text(row.reason()), Look.PROSE.forEntry());
        text(at, EVIDENCE, Printed.text(row.evidence()), Look.PROSE.forEntry());
        sheet.height(at, height(row));
        checks(at, row);
    }

    /** Room for the longest of the texts. */
    private static double height(Indicator row) {
        RowHeight height = new RowHeight()
                .with(Printed.text(row.level1()), LEVEL1.width())
                .with(Printed.text(row.level2()), LEVEL2.width())
                .with(Printed.text(row.name()), NAME.width())
                .with(row.target().value().map(Figure::text).orElse(""), TARGET.width())
                .with(row.actual().value().map(Figure::text).orElse(""), ACTUAL.width())
                .with(Printed.text(row.adjustment()), ADJUSTMENT.width())
                .with(Printed.text(row.reason()), REASON.width())
                .with(Printed.text(row.evidence()), EVIDENCE.width());
        row.judgement().value().ifPresent(judgement -> height.with(judgement.chinese(), JUDGEMENT.width()));
        return height.points();
    }

    private void checks(int at, Indicator row) {
        String unit = Printed.text(row.unit());
        String hint =
                row.isQualitative() ? "写清实际完成情况，并在右边选定性判断。" : "填数字" + (unit.isEmpty() ? "。" : "，单位：" + unit + "。");
        sheet.check(new Sheet.Check(cell(ACTUAL, at), List.of(), "", "", "完成值", hint));
        if (row.isQualitative()) {
            List<String> choices =
                    Arrays.stream(Judgement.values()).map(Judgement::chinese).toList();
            sheet.check(new Sheet.Check(cell(JUDGEMENT, at), choices, "", "", "定性判断", "从三档中选一档。"));
        }
        String weight = cell(WEIGHT, at);
        sheet.check(new Sheet.Check(cell(SCORE, at), List.of(), "0", weight, "自评得分", "0 到权重之间，最多两位小数；空着按测算分。"));
    }

    private void marks(int last) {
        String sign = "$" + cell(SIGN, HEAD + 1);
        String actual = "$" + cell(ACTUAL, HEAD + 1);
        String score = "$" + cell(SCORE, HEAD + 1);
        String weight = "$" + cell(WEIGHT, HEAD + 1);
        String reason = "$" + cell(REASON, HEAD + 1);
        mark(ACTUAL, last, "AND(" + sign + "<>\"定性\"," + actual + "<>\"\",ISTEXT(" + actual + "))");
        mark(SCORE, last, "AND(" + score + "<>\"\"," + score + ">" + weight + ")");
        mark(REASON, last, "AND(" + score + "<>\"\"," + score + "<" + weight + "," + reason + "=\"\")");
    }

    private void mark(FillInColumn column, int last, String formula) {
        sheet.mark(new Sheet.Mark(Cells.range(HEAD + 1, column.number(), last, column.number()), formula));
    }

    private static String cell(FillInColumn column, int row) {
        return Cells.name(row, column.number());
    }

    private void text(int at, FillInColumn column, String text, Look look) {
        sheet.text(at, column.number(), text, look);
    }

    private void figure(int at, FillInColumn column, Field<Figure> field, Look look) {
        Optional<BigDecimal> bare = field.value()
                .filter(figure -> figure.number()
                        .filter(n -> n.toPlainString().equals(figure.text()))
                        .isPresent())
                .flatMap(Figure::number);
        String text = field.value().map(Figure::text).orElse("");
        bare.ifPresentOrElse(
                number -> sheet.number(at, column.number(), number, look.pattern("General")),
                () -> text(at, column, text, look.entry() ? look.pattern("General") : look));
    }

    private void number(int at, FillInColumn column, Field<BigDecimal> field, Look look) {
        field.value()
                .ifPresentOrElse(
                        number -> sheet.number(at, column.number(), number, look.pattern("General")),
                        () -> text(at, column, "", look.pattern("General")));
    }
}
