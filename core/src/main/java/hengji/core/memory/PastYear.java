package hengji.core.memory;

import hengji.core.form.Form;
import hengji.core.recheck.RowReview;
import java.math.BigDecimal;
import java.util.Map;

/**
 * One earlier year of the same office or project.
 *
 * @param year the fiscal year
 * @param form its self-evaluation, or its target form where there is none
 * @param computed 系统测算分 by row
 * @param reviews the re-check by row; empty for who was not drawn
 * @param lineage what a row descends from, by row; a row without one goes by its name and unit
 */
public record PastYear(
        int year,
        Form form,
        Map<Integer, BigDecimal> computed,
        Map<Integer, RowReview> reviews,
        Map<Integer, String> lineage) {
    public PastYear {
        computed = Map.copyOf(computed);
        reviews = Map.copyOf(reviews);
        lineage = Map.copyOf(lineage);
    }

    /** A year of which only the form is at hand. */
    public static PastYear of(int year, Form form) {
        return new PastYear(year, form, Map.of(), Map.of(), Map.of());
    }
}
