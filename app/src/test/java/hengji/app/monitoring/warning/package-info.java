/** Warnings: issue, answer, judgement. */
@NullMarked
package hengji.app.monitoring.warning;

import org.jspecify.annotations.NullMarked;
