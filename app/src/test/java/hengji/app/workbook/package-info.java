/** Workbooks on their way out and back. */
@NullMarked
package hengji.app.workbook;

import org.jspecify.annotations.NullMarked;
