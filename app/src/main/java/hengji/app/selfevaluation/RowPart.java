package hengji.app.selfevaluation;

import hengji.app.frame.Say;

/**
 * A row's own piece of the page.
 *
 * @param say the reader's language
 * @param form its form
 * @param row the row as it is now
 */
public record RowPart(Say say, long form, ResultRow row) {}
