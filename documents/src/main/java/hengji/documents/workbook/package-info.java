/** Workbooks, new (xlsx) and old (xls), read as a person sees them. */
@NullMarked
package hengji.documents.workbook;

import org.jspecify.annotations.NullMarked;
