package hengji.documents.paper.sheet;

import hengji.documents.paper.layout.Footer;

/**
 * How a sheet is printed on A4 and shown on a screen.
 *
 * @param landscape whether the long side lies across
 * @param repeatFrom first row repeated on every page; 0 for none
 * @param repeatTo last row repeated on every page
 * @param frozenRows rows that stay in view; 0 for none
 * @param frozenColumns columns that stay in view; 0 for none
 * @param filter range with filter buttons; empty for none
 * @param footer the foot of every page
 */
public record PageLook(
        boolean landscape,
        int repeatFrom,
        int repeatTo,
        int frozenRows,
        int frozenColumns,
        String filter,
        Footer footer) {
    public static final PageLook PORTRAIT = new PageLook(false, 0, 0, 0, 0, "", new Footer("", ""));

    /** A list across the page whose first rows stay in view and are repeated. */
    public static PageLook list(int headRow, int frozenColumns, String filter, Footer footer) {
        return new PageLook(true, headRow, headRow, headRow, frozenColumns, filter, footer);
    }
}
