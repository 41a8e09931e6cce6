package hengji.documents.template;

import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.documents.paper.form.Printed;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Tone;
import hengji.documents.paper.sheet.Cells;
import hengji.documents.paper.sheet.Look;
import hengji.documents.paper.sheet.PageLook;
import hengji.documents.paper.sheet.RowHeight;
import hengji.documents.paper.sheet.Sheet;
import java.math.BigDecimal;
import java.util.List;

/** The sheet of the budget's execution. */
final class BudgetSheet {
    static final String KEY_LETTER = "B";
    static final String ADJUSTED = "全年预算数";
    static final String EXECUTED = "全年执行数";
    static final String REASON = "原因说明";

    private static final int HEAD = 3;
    private static final List<String> HEADS = List.of("键（请勿改动）", "资金来源", "年初预算数", ADJUSTED, EXECUTED, REASON);
    private static final List<Double> WIDTHS = List.of(10.0, 28.0, 16.0, 16.0, 16.0, 70.0);
    private static final String MONEY = "#,##0.00";

    private final Form form;
    private final Sheet sheet = new Sheet("预算执行");

    BudgetSheet(Form form) {
        this.form = form;
    }

    Sheet sheet() {
        String unit = form.budget().unit().chinese();
        sheet.text(1, 2, "预算执行填报表（" + unit + "）", Look.TITLE.sized(16));
        sheet.merge(1, 2, 1, HEADS.size(), Look.TITLE.sized(16)).height(1, 30);
        Look note = Look.LINE.tone(Tone.QUIET);
        String how = "金额单位：" + unit + "。年中调整过预算、执行率偏低的，写明原因和文号。";
        sheet.text(2, 2, how, note).merge(2, 2, 2, HEADS.size(), note).height(2, 20);
        for (int i = 0; i < HEADS.size(); i++) {
            sheet.text(HEAD, i + 1, HEADS.get(i), Look.HEAD);
        }
        for (int i = 0; i < form.budget().lines().size(); i++) {
            add(i + 1, form.budget().lines().get(i));
        }
        return sheet.widths(WIDTHS).hide(1).lock().page(PageLook.list(HEAD, 2, "", new Footer("", "")));
    }

    private void add(int number, BudgetLine line) {
        int at = HEAD + number;
        sheet.text(at, 1, KEY_LETTER + number, Look.CELL);
        sheet.text(at, 2, line.item(), Look.CELL);
        amount(at, 3, line.initial(), Look.CELL);
        amount(at, 4, line.adjusted(), Look.CELL.forEntry());
        amount(at, 5, line.executed(), Look.CELL.forEntry());
        sheet.text(at, 6, Printed.text(line.reason()), Look.PROSE.forEntry());
        String range = Cells.range(at, 4, at, 5);
        sheet.check(new Sheet.Check(range, List.of(), "0", "999999999", "金额", "填不小于 0 的数字。"));
        String executed = Cells.name(at, 5);
        sheet.mark(new Sheet.Mark(executed, "AND(" + executed + "<>\"\"," + executed + ">" + Cells.name(at, 4) + ")"));
        sheet.height(
                at,
                Math.max(
                        24,
                        new RowHeight()
                                .with(Printed.text(line.reason()), WIDTHS.getLast())
                                .points()));
    }

    private void amount(int at, int column, Field<BigDecimal> field, Look look) {
        field.value()
                .ifPresentOrElse(
                        amount -> sheet.number(at, column, amount, look.pattern(MONEY)),
                        () -> sheet.text(at, column, "", look.pattern(MONEY)));
    }
}
