package hengji.app.evidence;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import java.util.List;

/**
 * The evidence of a whole form by indicator (佐证材料目录).
 *
 * @param frame around it
 * @param form its form
 * @param rows one an indicator
 */
public record EvidenceListPage(Frame frame, long form, List<Row> rows) {
    /**
     * One indicator.
     *
     * @param number 1, 2, 3 …
     * @param lineage its lineage
     * @param name its name
     * @param actual what was reached, as typed
     * @param text what the cell 佐证材料 says
     * @param files what was uploaded
     */
    public record Row(int number, String lineage, String name, String actual, String text, List<Evidence> files) {
        public Row {
            files = List.copyOf(files);
        }

        /** A result that nothing proves. */
        public boolean isMissing() {
            return !actual.isBlank() && text.isBlank() && files.isEmpty();
        }

        /** A result with words but no file behind it. */
        public boolean isWeak() {
            return !actual.isBlank() && !text.isBlank() && files.isEmpty();
        }
    }

    public EvidenceListPage {
        rows = List.copyOf(rows);
    }

    public Say say() {
        return frame.say();
    }

    public long missing() {
        return rows.stream().filter(Row::isMissing).count();
    }

    public long weak() {
        return rows.stream().filter(Row::isWeak).count();
    }

    public int count() {
        return rows.stream().mapToInt(row -> row.files().size()).sum();
    }
}
