package hengji.documents.paper.form;

import hengji.core.exact.Decimals;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.PaperCell;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** How the fields of a form are printed. What could not be read is printed as it stood; a blank stays blank. */
public final class Printed {
    static final String MONEY = "#,##0.00";
    private static final int DOUBLE_DIGITS = 15;

    private Printed() {}

    /** The text of a field; what could not be read as it stood. */
    public static String text(Field<String> field) {
        return switch (field) {
            case Field.Known<String>(String text, var _) -> text;
            case Field.Unreadable<String>(var source) -> source.raw();
            case Field.Absent<String> _, Field.Blank<String> _ -> "";
        };
    }

    /** Money with grouping and at least two decimals: 23,253.24. */
    public static String money(BigDecimal amount) {
        DecimalFormat format = new DecimalFormat(MONEY, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(2, amount.scale()));
        return format.format(amount);
    }

    static PaperCell words(Field<String> field) {
        return PaperCell.of(text(field));
    }

    static PaperCell prose(Field<String> field) {
        return words(field).aligned(Align.START);
    }

    static PaperCell amount(Field<BigDecimal> field) {
        return number(field, Printed::money, MONEY);
    }

    static PaperCell plain(Field<BigDecimal> field) {
        return number(field, Decimals::text, "General");
    }

    static PaperCell scored(Field<BigDecimal> field) {
        return number(field, Printed::score, "0.00");
    }

    static PaperCell rate(Field<BigDecimal> field) {
        return switch (field) {
            case Field.Known<BigDecimal>(BigDecimal value, var _) -> PaperCell.of(Decimals.text(value) + "%");
            case Field.Unreadable<BigDecimal>(var source) -> PaperCell.of(source.raw());
            case Field.Absent<BigDecimal> _, Field.Blank<BigDecimal> _ -> PaperCell.of("");
        };
    }

    static PaperCell figure(Field<Figure> field) {
        return switch (field) {
            case Field.Known<Figure>(Figure figure, var _) -> figure(figure);
            case Field.Unreadable<Figure>(var source) -> PaperCell.of(source.raw());
            case Field.Absent<Figure> _, Field.Blank<Figure> _ -> PaperCell.of("");
        };
    }

    /** A score on paper: two decimals where it has no more. */
    public static String score(BigDecimal score) {
        return (score.scale() < 2 ? score.setScale(2) : score).toPlainString();
    }

    private static PaperCell figure(Figure figure) {
        Optional<BigDecimal> bare =
                figure.number().filter(n -> n.toPlainString().equals(figure.text()));
        return bare.filter(Printed::fitsDouble)
                .map(number -> PaperCell.number(figure.text(), number, "General"))
                .orElseGet(() -> PaperCell.of(figure.text()));
    }

    private static PaperCell number(
            Field<BigDecimal> field, java.util.function.Function<BigDecimal, String> show, String pattern) {
        return switch (field) {
            case Field.Known<BigDecimal>(BigDecimal value, var _) -> shown(show.apply(value), value, pattern);
            case Field.Unreadable<BigDecimal>(var source) -> PaperCell.of(source.raw());
            case Field.Absent<BigDecimal> _, Field.Blank<BigDecimal> _ -> PaperCell.of("");
        };
    }

    private static PaperCell shown(String text, BigDecimal value, String pattern) {
        boolean sameInPattern = pattern.equals("General") || value.scale() <= 2;
        return fitsDouble(value) && sameInPattern ? PaperCell.number(text, value, pattern) : PaperCell.of(text);
    }

    private static boolean fitsDouble(BigDecimal number) {
        return number.precision() <= DOUBLE_DIGITS;
    }
}
