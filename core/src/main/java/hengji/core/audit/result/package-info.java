/** Whether the results hold (结果审核): actuals, scores, reasons, execution. */
@NullMarked
package hengji.core.audit.result;

import org.jspecify.annotations.NullMarked;
