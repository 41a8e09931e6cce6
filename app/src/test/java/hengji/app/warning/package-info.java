/** Warnings: issue, answer, judgement. */
@NullMarked
package hengji.app.warning;

import org.jspecify.annotations.NullMarked;
