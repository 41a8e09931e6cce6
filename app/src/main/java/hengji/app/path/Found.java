package hengji.app.path;

import hengji.app.assess.Assessed;
import hengji.app.form.Column;
import hengji.core.audit.Finding;
import hengji.core.explain.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding and the cells of this form it is about.
 *
 * @param finding what the engine says
 * @param number its place among all findings of the form, from 1
 * @param cells where it points to; none for the form as a whole
 */
public record Found(Finding finding, int number, List<Spot> cells) {
    /**
     * A cell a finding points to.
     *
     * @param lineage the line
     * @param row its number as findings count it, from 1
     * @param column the cell; absent for the whole row
     */
    public record Spot(String lineage, int row, Optional<Column> column) {
        /** 第3行 指标值. */
        public Wording wording() {
            Wording row = Wording.of("第" + this.row + "行", "Row " + this.row);
            return column.map(cell -> Wording.of(
                            row.zh() + " " + cell.wording().zh(),
                            row.en() + " " + cell.wording().en()))
                    .orElse(row);
        }
    }

    /** How much a finding weighs for whoever submits. */
    public enum Weight {
        STOPS(Wording.of("必须改正后才能提交", "Must be corrected before the form goes in"), "bad", "●"),
        PROBLEM(Wording.of("应当改正；确实不能的，可带问题报送", "Should be corrected; else goes in with a reason"), "bad", "●"),
        WARNING(Wording.of("财政审核可能会问", "What the bureau may ask"), "warn", "▲"),
        HINT(Wording.of("提示", "Hints"), "hint", "○");

        private final Wording wording;
        private final String mark;
        private final String sign;

        Weight(Wording wording, String mark, String sign) {
            this.wording = wording;
            this.mark = mark;
            this.sign = sign;
        }

        public Wording wording() {
            return wording;
        }

        /** The class of its mark. */
        public String mark() {
            return mark;
        }

        public String sign() {
            return sign;
        }
    }

    public Found {
        cells = List.copyOf(cells);
    }

    public Weight weight() {
        return switch (finding.severity()) {
            case ERROR -> Structure.stops(finding) ? Weight.STOPS : Weight.PROBLEM;
            case WARNING -> Weight.WARNING;
            case HINT -> Weight.HINT;
        };
    }

    /** Everything the engine says of a form, gravest first. */
    public static List<Found> of(Assessed assessed) {
        List<Finding> findings = assessed.evaluation().findings();
        return java.util.stream.IntStream.range(0, findings.size())
                .mapToObj(index -> new Found(findings.get(index), index + 1, spots(assessed, findings.get(index))))
                .sorted(Comparator.comparing(Found::weight))
                .toList();
    }

    public boolean isAbout(String lineage) {
        return cells.stream().anyMatch(spot -> spot.lineage().equals(lineage));
    }

    private static List<Spot> spots(Assessed assessed, Finding finding) {
        Optional<Column> column = finding.rows().size() == 1 ? Assessed.column(finding) : Optional.empty();
        return finding.rows().stream()
                .flatMap(row -> assessed.lineageOf(row).map(lineage -> new Spot(lineage, row, column)).stream())
                .toList();
    }
}
