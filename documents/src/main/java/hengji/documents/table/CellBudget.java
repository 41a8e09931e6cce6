package hengji.documents.table;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;

/** Counts the cells and lines of one file against its limit. */
public final class CellBudget {
    private static final int LONGEST_TEXT = 200_000;

    private final int most;
    private final int mostText;
    private int taken;
    private long text;

    public CellBudget(Limits limits) {
        this.most = limits.cells();
        this.mostText = limits.text();
    }

    /** Counts a cell of some grid columns, or a paragraph. */
    public void take(int columns) throws UnreadableFile {
        taken += columns;
        if (taken > most) {
            throw Refusals.tooManyCells(most);
        }
    }

    /** Counts a cell or paragraph and its text. */
    public void take(int columns, String content) throws UnreadableFile {
        take(columns);
        if (content.length() > LONGEST_TEXT) {
            throw Refusals.tooLongText(LONGEST_TEXT);
        }
        text += content.length();
        if (text > mostText) {
            throw Refusals.tooMuchText(mostText);
        }
    }
}
