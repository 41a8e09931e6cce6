/** Fill-in workbooks: given out, taken back cell by cell after a look at the differences (填报工作簿). */
@NullMarked
package hengji.app.workbook;

import org.jspecify.annotations.NullMarked;
