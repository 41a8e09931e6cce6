package hengji.app.workbook;

/**
 * A cell in which a workbook and the form as it is now differ.
 *
 * @param number 0, 1, 2 … in the workbook
 * @param cell what the workbook says
 * @param now what the form says now
 */
public record Difference(int number, ReturnedCell cell, String now) {
    /** Whether somebody typed something else meanwhile, so that taking the workbook's text would undo that. */
    public boolean isConflict() {
        return !Texts.same(cell.base(), now);
    }

    public String column() {
        return cell.column().wording().zh();
    }

    public String columnEnglish() {
        return cell.column().wording().en();
    }

    public String name() {
        return cell.name();
    }

    public String base() {
        return cell.base();
    }

    public String theirs() {
        return cell.theirs();
    }
}
