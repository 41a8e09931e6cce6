package hengji.app.rollup;

import hengji.app.sheet.Opened;
import hengji.core.explain.Wording;
import hengji.core.rollup.Method;
import java.util.Arrays;
import java.util.List;

/**
 * A department and its projects on a page.
 *
 * @param opened the departmental form
 * @param overall what stands in it and in its projects' forms
 * @param mayLink whether the reader may confirm links
 * @param faults why the last link was not kept
 * @param row which row it was
 */
public record OverallPage(Opened opened, Overall overall, boolean mayLink, List<Wording> faults, String row) {
    public OverallPage {
        faults = List.copyOf(faults);
    }

    public List<Method> methods() {
        return Arrays.asList(Method.values());
    }

    /** Rows that draw on projects, or may. */
    public List<LinkedRow> linked() {
        return overall.rows().stream().filter(row -> row.link().isPresent()).toList();
    }

    /** Rows without any project's row of their name. */
    public List<LinkedRow> others() {
        return overall.rows().stream()
                .filter(row -> row.link().isEmpty() && !row.candidates().isEmpty())
                .toList();
    }
}
