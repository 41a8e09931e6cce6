package hengji.app.workbook;

import hengji.core.explain.Wording;
import java.util.List;

/**
 * What came of taking in ticked cells.
 *
 * @param taken how many stand in the form now
 * @param refused why the others do not
 */
public record Taking(int taken, List<Wording> refused) {
    public Taking {
        refused = List.copyOf(refused);
    }
}
