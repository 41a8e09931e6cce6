/** Reviewing forms: queue, review page, return sheet, colleagues and experts (审核). */
@NullMarked
package hengji.app.review;

import org.jspecify.annotations.NullMarked;
