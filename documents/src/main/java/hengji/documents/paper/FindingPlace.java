package hengji.documents.paper;

import hengji.core.audit.Finding;
import hengji.core.explain.Place;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.documents.paper.form.TableLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a finding stands, as papers name it. */
final class FindingPlace {
    private final Form form;
    private final Finding finding;

    FindingPlace(Form form, Finding finding) {
        this.form = form;
        this.finding = finding;
    }

    /** The cell at fault and that of the other row; of several only how many they are. Absent for the whole form. */
    Optional<String> cells() {
        List<Place> places = Stream.concat(Stream.of(finding.place()), others())
                .filter(place -> !(place instanceof Place.Whole))
                .distinct()
                .toList();
        return switch (places.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(places.getFirst().chinese());
            case 2 -> Optional.of(two(places.getFirst(), places.getLast()));
            default -> Optional.of(places.getFirst().chinese() + "等 " + places.size() + " 处");
        };
    }

    /** Only the rows of two cells of one table; the column of the first. */
    private static String two(Place one, Place other) {
        return one instanceof Place.TableCell(int table, int row, int column)
                        && other instanceof Place.TableCell(int sameTable, int otherRow, int _)
                        && table == sameTable
                ? "表" + table + "第" + row + "、" + otherRow + "行第" + column + "列"
                : one.chinese() + "、" + other.chinese();
    }

    private Stream<Place> others() {
        return form.indicators().stream()
                .filter(row -> finding.rows().size() > 1 && finding.rows().contains(row.row()))
                .map(Indicator::place)
                .filter(place -> !TableLine.sameRow(place, finding.place()));
    }
}
