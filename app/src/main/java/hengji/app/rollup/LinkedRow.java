package hengji.app.rollup;

import hengji.app.form.Line;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.rollup.Column;
import hengji.core.rollup.Link;
import hengji.core.rollup.Rolled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of the department's form and what it draws on.
 *
 * @param line as typed
 * @param row as the engine reads it
 * @param kept the confirmed link; absent where there is none
 * @param link the confirmed or the proposed link
 * @param values what the link gives, a column each
 * @param candidates rows of projects that count the same kind of thing
 */
public record LinkedRow(
        Line line,
        Indicator row,
        Optional<KeptLink> kept,
        Optional<Link> link,
        List<Value> values,
        List<Candidate> candidates) {
    public LinkedRow {
        values = List.copyOf(values);
        candidates = List.copyOf(candidates);
    }

    /**
     * What a link gives for a column.
     *
     * @param column which figure
     * @param rolled what it gives
     * @param printed what the department's form says
     */
    public record Value(Column column, Rolled rolled, Optional<BigDecimal> printed) {
        /** The figure as text; empty where it cannot be told or is not rolled up. */
        public String figure() {
            return rolled instanceof Rolled.Value value ? Decimals.text(value.value()) : "";
        }

        public String unit() {
            return rolled instanceof Rolled.Value value ? value.unit() : "";
        }

        public Wording sentence() {
            return rolled.sentence();
        }

        public List<Rolled.Part> parts() {
            return rolled instanceof Rolled.Value value ? value.parts() : List.of();
        }

        public boolean isOpen() {
            return rolled instanceof Rolled.Open;
        }

        public boolean isBlank() {
            return rolled instanceof Rolled.Value && printed.isEmpty();
        }

        public boolean differs() {
            return rolled instanceof Rolled.Value value
                    && printed.filter(value::differsFrom).isPresent();
        }

        public String printedText() {
            return printed.map(Decimals::text).orElse("");
        }
    }

    /**
     * A row of a project that may be linked.
     *
     * @param project 项目编码
     * @param projectName 项目名称
     * @param lineage of its row
     * @param label its name
     * @param target as printed, with its unit
     * @param drawn whether the link draws on it
     * @param weight in a weighted mean; empty for none
     */
    public record Candidate(
            String project,
            String projectName,
            String lineage,
            String label,
            String target,
            boolean drawn,
            String weight) {
        /** Its name in a request. */
        public String key() {
            return project + "/" + lineage;
        }
    }

    /** Whether a person said what it draws on. */
    public boolean isConfirmed() {
        return kept.isPresent();
    }

    /** Whether there is only a proposal. */
    public boolean isProposed() {
        return kept.isEmpty() && link.isPresent();
    }

    public boolean differs() {
        return isConfirmed() && values.stream().anyMatch(Value::differs);
    }

    public long revision() {
        return kept.map(KeptLink::revision).orElse(0L);
    }
}
