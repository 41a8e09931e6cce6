package hengji.core.evaluation;

import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Source;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Other actuals than those on a form (假设完成值), by row: what would the score be?
 *
 * @param actuals actual by row, as a person would write it: 4802, 95%, 2024年12月
 */
public record WhatIf(Map<Integer, String> actuals) {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,40}(?:\\.\\d{1,40})?)\\s*[^\\d年月.]*");

    public WhatIf {
        actuals = Map.copyOf(actuals);
    }

    /** Rows asked for that the form does not have; in order. */
    public Set<Integer> unknownRows(Form form) {
        Set<Integer> rows = new TreeSet<>(actuals.keySet());
        rows.removeAll(form.indicators().stream().map(Indicator::row).collect(Collectors.toSet()));
        return rows;
    }

    /** The form with these actuals; rows it does not have are left out. */
    public Form applyTo(Form form) {
        return form.withIndicators(
                form.indicators().stream().map(this::replaced).toList());
    }

    private Indicator replaced(Indicator row) {
        String text = actuals.getOrDefault(row.row(), "").strip();
        return text.isEmpty() ? row : row.toDraft().actual(known(row, text)).toIndicator();
    }

    private static Field<Figure> known(Indicator row, String text) {
        return Field.known(figure(text), new Source(row.place(), text));
    }

    /** The number at the head of a text, be it with a unit behind it; a date or a range is words. */
    private static Figure figure(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches() ? new Figure(text, Optional.of(new BigDecimal(matcher.group(1)))) : Figure.words(text);
    }
}
