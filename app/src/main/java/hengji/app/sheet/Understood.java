package hengji.app.sheet;

import hengji.app.assess.Assessed;
import hengji.core.exact.Decimals;
import hengji.core.exact.UnitOfMeasure;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the engine understood of an indicator's figures, in words a writer can check at a glance. */
final class Understood {
    private Understood() {}

    /** ≥ 3.42 万人 = 34,200 人; with the reader's doubts where it had any. Empty for a blank row. */
    static Wording of(Assessed assessed, String lineage) {
        int row = assessed.rowOf(lineage);
        if (row == 0) {
            return Wording.of("", "");
        }
        var form = assessed.evaluation().form();
        List<Wording> doubts = form.notes().stream()
                .filter(note -> note.row().isPresent() && note.row().getAsInt() == row)
                .map(note -> note.message())
                .toList();
        Wording read = read(form.indicators().get(row - 1));
        return Wording.of(joined(read.zh(), doubts, true), joined(read.en(), doubts, false));
    }

    private static String joined(String first, List<Wording> doubts, boolean chinese) {
        StringBuilder all = new StringBuilder(first);
        doubts.forEach(doubt -> all.append(all.isEmpty() ? "" : " ").append(chinese ? doubt.zh() : doubt.en()));
        return all.toString();
    }

    private static Wording read(Indicator row) {
        Wording target =
                figure(row.target(), row, row.sign().value().map(Sign::chinese).orElse(""));
        Wording actual = figure(row.actual(), row, "");
        if (actual.zh().isEmpty()) {
            return target;
        }
        return Wording.of(
                "指标值 " + target.zh() + "；完成值 " + actual.zh(), "target " + target.en() + "; actual " + actual.en());
    }

    private static Wording figure(Field<Figure> field, Indicator row, String sign) {
        if (field instanceof Field.Unreadable<Figure>) {
            return Wording.of("读不懂", "not understood");
        }
        Optional<Figure> figure = field.value();
        if (figure.isEmpty()) {
            return Wording.of("", "");
        }
        String start = sign.isEmpty() ? "" : sign + " ";
        return figure.get()
                .number()
                .map(number -> Wording.of(start + number(number, row), start + number(number, row)))
                .orElseGet(() -> Wording.of(
                        start + "文字“" + figure.get().text() + "”",
                        start + "words \"" + figure.get().text() + "\""));
    }

    private static String number(BigDecimal number, Indicator row) {
        String printed = PrintedUnits.ofTarget(row);
        UnitOfMeasure unit = UnitOfMeasure.of(printed);
        String plain = grouped(number) + " " + printed;
        return unit.exponent() == 0 || unit.base().isEmpty()
                ? plain.strip()
                : plain + " = " + grouped(unit.inBase(number)) + " " + unit.base();
    }

    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(Decimals.plain(number));
    }
}
