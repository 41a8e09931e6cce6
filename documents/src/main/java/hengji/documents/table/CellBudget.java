package hengji.documents.table;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;

/** Counts the cells and lines of one file against its limit. */
public final class CellBudget {
    private final int most;
    private int taken;

    public CellBudget(Limits limits) {
        this.most = limits.cells();
    }

    public void take() throws UnreadableFile {
        if (++taken > most) {
            throw Refusals.tooManyCells(most);
        }
    }
}
