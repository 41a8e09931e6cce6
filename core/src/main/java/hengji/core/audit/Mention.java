package hengji.core.audit;

import hengji.core.explain.Place;
import hengji.core.form.Field;
import hengji.core.form.Indicator;
import hengji.core.form.Source;
import java.util.List;
import java.util.stream.Collectors;

/** How messages name a row and its cell. */
public final class Mention {
    private Mention() {}

    /** 第 53 行“全面落实双减政策覆盖率”. */
    public static String zh(Indicator row) {
        return "第 " + row.row() + " 行“" + row.label() + "”";
    }

    /** Row 53 “全面落实双减政策覆盖率”. */
    public static String en(Indicator row) {
        return "Row " + row.row() + " “" + row.label() + "”";
    }

    /** Whether a row has a name to speak of; left-overs such as "/" have none. */
    public static boolean isNamed(Indicator row) {
        return row.label().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Several rows, one after another. */
    public static String zh(List<Indicator> rows) {
        return rows.stream().map(Mention::zh).collect(Collectors.joining("、"));
    }

    /** Several rows, one after another. */
    public static String en(List<Indicator> rows) {
        return rows.stream().map(Mention::en).collect(Collectors.joining(", "));
    }

    public static List<Integer> numbers(List<Indicator> rows) {
        return rows.stream().map(Indicator::row).toList();
    }

    /** Where a value stands; the place of its row where it has none of its own. */
    public static Place place(Field<?> field, Place row) {
        return field.findSource().map(Source::place).orElse(row);
    }

    /** What stands in a cell, for quoting it. */
    public static String raw(Field<?> field) {
        return field.findSource().map(source -> source.raw().strip()).orElse("");
    }
}
