package hengji.app.submit;

import hengji.app.frame.Say;

/**
 * Where one may go from the form page.
 *
 * @param say the reader's language
 * @param form which form
 * @param submit to hand it in
 * @param review to the review page
 * @param returned to the return sheet
 * @param unanswered items of that sheet without an answer
 */
public record WayPart(Say say, long form, boolean submit, boolean review, boolean returned, long unanswered) {}
