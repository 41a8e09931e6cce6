package hengji.documents.paper;

import hengji.core.audit.Finding;
import hengji.core.explain.Place;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a finding stands, as papers name it: the rows of indicators and the cells. */
final class FindingPlace {
    private static final int CELLS_SHOWN = 4;

    private final Form form;
    private final Finding finding;

    FindingPlace(Form form, Finding finding) {
        this.form = form;
        this.finding = finding;
    }

    /** Row numbers, runs drawn together: 1、8–10. */
    String rows() {
        if (finding.rows().isEmpty()) {
            return finding.place() instanceof Place.Whole ? "全表" : "—";
        }
        return RowRuns.text(finding.rows());
    }

    /** The cell at fault, then those of the other rows, one a line. */
    String cells() {
        List<String> places = Stream.concat(Stream.of(finding.place()), others())
                .filter(place -> !(place instanceof Place.Whole))
                .map(Place::chinese)
                .distinct()
                .toList();
        if (places.isEmpty()) {
            return "—";
        }
        String shown = places.stream().limit(CELLS_SHOWN).collect(Collectors.joining("\n"));
        return places.size() > CELLS_SHOWN ? shown + "\n等 " + places.size() + " 处" : shown;
    }

    private Stream<Place> others() {
        return finding.rows().size() < 2
                ? Stream.empty()
                : form.indicators().stream()
                        .filter(row -> finding.rows().contains(row.row()))
                        .skip(1)
                        .map(Indicator::place);
    }
}
