package hengji.core.memory;

import hengji.core.exact.UnitOfMeasure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sameness;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts earlier years beside the rows of a form, by what a row descends from, else by its name and what it counts. */
public final class Remembering {
    private Remembering() {}

    /**
     * Remembers for every row.
     *
     * @param form the form being written
     * @param fiscalYear its year
     * @param lineage what its rows descend from, by row; may be empty
     * @param past earlier years, in any order; the same year and later ones are passed over
     */
    public static List<Remembered> of(Form form, int fiscalYear, Map<Integer, String> lineage, List<PastYear> past) {
        List<PastYear> earlier = past.stream()
                .filter(year -> year.year() < fiscalYear)
                .sorted(Comparator.comparingInt(PastYear::year).reversed())
                .toList();
        return form.indicators().stream()
                .map(row -> new Remembered(
                        row,
                        fiscalYear,
                        earlier.stream()
                                .flatMap(year -> find(year, row, Optional.ofNullable(lineage.get(row.row())))
                                        .map(before -> Recollection.of(year, before))
                                        .stream())
                                .toList()))
                .toList();
    }

    private static Optional<Indicator> find(PastYear year, Indicator row, Optional<String> line) {
        return line.flatMap(wanted -> year.form().indicators().stream()
                        .filter(before -> wanted.equals(year.lineage().get(before.row())))
                        .findFirst())
                .or(() -> year.form().indicators().stream()
                        .filter(before -> isFree(year, before, line) && isAlike(before, row))
                        .findFirst());
    }

    /** Not known to descend from something else. */
    private static boolean isFree(PastYear year, Indicator before, Optional<String> line) {
        return line.isEmpty() || !year.lineage().containsKey(before.row());
    }

    private static boolean isAlike(Indicator before, Indicator row) {
        String name = Sameness.key(row.label());
        return !name.isEmpty()
                && Sameness.key(before.label()).equals(name)
                && UnitOfMeasure.of(PrintedUnits.ofTarget(before))
                        .measuresSameAs(UnitOfMeasure.of(PrintedUnits.ofTarget(row)));
    }
}
