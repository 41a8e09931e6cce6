package hengji.app.form;

import hengji.core.form.Field;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Sign, value and unit of an indicator, taken apart where a form prints them in one cell. */
final class PrintedValue {
    private PrintedValue() {}

    static Map<Column, String> cells(Indicator row) {
        boolean together = isSameCell(row.target(), row.sign()) || isSameCell(row.target(), row.unit());
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(
                Column.SIGN,
                isSameCell(row.target(), row.sign())
                        ? row.sign().value().map(Sign::chinese).orElse("")
                        : Printed.raw(row.sign()));
        cells.put(Column.UNIT, Printed.words(row.unit()));
        cells.put(Column.TARGET, together ? apart(row) : Printed.raw(row.target()));
        return cells;
    }

    /** The number alone where nothing but sign and unit stands beside it; else the whole cell. */
    private static String apart(Indicator row) {
        String raw = Printed.raw(row.target());
        Optional<String> number = row.targetNumber().map(value -> value.toPlainString());
        String rest = raw.replaceAll("[\\s,，≥≤＞＜＝><=]", "");
        return number.filter(digits -> rest.equals(digits)
                        || rest.equals(digits + row.unit().value().orElse("")))
                .orElse(raw);
    }

    private static boolean isSameCell(Field<?> one, Field<?> other) {
        return other.isKnown()
                && one.findSource().isPresent()
                && one.findSource()
                        .map(source -> source.place())
                        .equals(other.findSource().map(source -> source.place()));
    }
}
