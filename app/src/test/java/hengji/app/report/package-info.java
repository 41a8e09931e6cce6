/** The written report, by its figures, its use case and its page. */
@NullMarked
package hengji.app.report;

import org.jspecify.annotations.NullMarked;
