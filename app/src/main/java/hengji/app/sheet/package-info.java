/** The form page and its indicator table: reading, typing, findings beside the cells (表格填报). */
@NullMarked
package hengji.app.sheet;

import org.jspecify.annotations.NullMarked;
