package hengji.app.memory;

import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.sheet.Opened;
import java.util.List;

/**
 * Earlier years beside the rows of a form.
 *
 * @param opened the form
 * @param rows its rows that say something, in order
 * @param flagged whether only remarked rows are shown
 * @param remarked how many rows have a remark
 * @param sources the earlier forms spoken of
 */
public record MemoryPage(Opened opened, List<Row> rows, boolean flagged, long remarked, List<FormHead> sources) {
    public MemoryPage {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /**
     * A row of the form.
     *
     * @param number its number in the form, from 1
     * @param line as it stands
     * @param memory what earlier years say
     * @param open whether the reader may take a value over
     */
    public record Row(int number, Line line, Memory memory, boolean open) {
        public List<PastValue> values() {
            return memory.values();
        }
    }
}
