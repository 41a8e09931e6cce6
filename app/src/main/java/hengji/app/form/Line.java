package hengji.app.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a block as typed.
 *
 * @param lineage the line's identity through all versions of the form
 * @param cells what stands in each of its columns; never missing one
 * @param care who has to fill it in; {@link Care#NONE} for blocks other than indicators
 */
public record Line(String lineage, Map<Column, String> cells, Care care) {
    /**
     * Who cares for an indicator.
     *
     * @param locked a common indicator that only its issuer may change
     * @param assignee account of the person, 0 for nobody
     * @param section 股室, 0 for none
     * @param due until when
     */
    public record Care(boolean locked, long assignee, long section, Optional<LocalDate> due) {
        public static final Care NONE = new Care(false, 0, 0, Optional.empty());
    }

    public Line {
        cells = Map.copyOf(cells);
    }

    public String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The block its columns belong to. */
    public Block block() {
        return cells.keySet().stream()
                .findFirst()
                .map(Column::block)
                .orElseThrow(() -> new IllegalStateException("a line without columns"));
    }

    /** The same line as a new one of a form: nobody's, and open. */
    public Line anew() {
        return new Line("", cells, Care.NONE);
    }

    /** Whether nothing stands in any column. */
    public boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
