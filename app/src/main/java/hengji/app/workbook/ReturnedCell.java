package hengji.app.workbook;

import hengji.app.form.Column;

/**
 * A cell of a workbook that says something else than when the workbook was given out.
 *
 * @param column which
 * @param lineage of which line
 * @param name what the line is called
 * @param base what it said when the workbook was given out
 * @param theirs what the workbook says
 */
record ReturnedCell(Column column, String lineage, String name, String base, String theirs) {}
