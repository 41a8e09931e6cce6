package hengji.app.exchange;

import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the rows of a file against what the office has, one after another. */
final class Judging {
    private final Kind kind;
    private final Counterpart.Office office;
    private final Reader reader;
    private final Map<String, Row> before = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();

    Judging(Intake intake, Counterpart.Office office) {
        this.kind = intake.kind();
        this.office = office;
        this.reader = new Reader(kind, intake.mapping(), intake.found());
        office.rows().forEach(row -> before.putIfAbsent(row.key(kind), row));
    }

    Row row(RowStore.Raw raw) {
        return office.completed(reader.read(raw.cells()).row());
    }

    Optional<Row> before(Row row) {
        return Optional.ofNullable(before.get(row.key(kind)));
    }

    Judged judge(RowStore.Raw raw) {
        Reader.Said said = reader.read(raw.cells());
        Row row = office.completed(said.row());
        Optional<Row> known = before(row);
        List<Wording> reasons = new ArrayList<>(said.reasons());
        if (reasons.isEmpty()) {
            twice(raw, row).ifPresent(reasons::add);
            reasons.addAll(office.reasons(row, known));
        }
        List<Difference> differences = row.against(known.orElse(new Row(Map.of())), kind);
        return new Judged(verdict(known, differences, reasons), office.name(row), differences, reasons);
    }

    /** What the office has and no row of the file named. */
    List<String> missing() {
        Set<String> gone = new HashSet<>(before.keySet());
        gone.removeAll(seen.keySet());
        return office.rows().stream()
                .filter(row -> gone.contains(row.key(kind)))
                .map(office::name)
                .toList();
    }

    private Optional<Wording> twice(RowStore.Raw raw, Row row) {
        String first = seen.putIfAbsent(row.key(kind), raw.standingAt());
        return Optional.ofNullable(first)
                .map(place -> Wording.of("与 " + place + " 重复，只取前一行。", "The same as " + place + "; that one counts."));
    }

    private static Verdict verdict(Optional<Row> known, List<Difference> differences, List<Wording> reasons) {
        if (!reasons.isEmpty()) {
            return Verdict.UNMATCHED;
        }
        if (known.isEmpty()) {
            return Verdict.NEW;
        }
        return differences.isEmpty() ? Verdict.SAME : Verdict.CHANGED;
    }
}
