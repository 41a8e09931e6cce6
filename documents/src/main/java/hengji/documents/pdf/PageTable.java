package hengji.documents.pdf;

import java.util.List;

/**
 * A ruled table on one page.
 *
 * @param page number of the page, from 1
 * @param top its upper edge
 * @param left its left edge
 * @param right its right edge
 * @param rows number of grid rows
 * @param cells its cells, by row and then column
 */
record PageTable(int page, double top, double left, double right, int rows, List<PageCell> cells) {}
