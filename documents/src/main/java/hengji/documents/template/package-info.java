/** The workbook to fill in (填报表): written from a target form, read back as a self-evaluation. */
@NullMarked
package hengji.documents.template;

import org.jspecify.annotations.NullMarked;
