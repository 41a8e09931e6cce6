/**
 * PDF with text, read without rendering: drawn lines become tables, glyphs become the text of cells and lines.
 *
 * <pre>
 *   PdfReader   one file: vetted, opened, page by page, joined
 *     PageScan    one page's drawing: Ruling and Glyph
 *     PageLayout  one page's tables (GridFinder, Grid) and lines (TextFlow)
 *     PageJoiner  tables that run over pages become one
 * </pre>
 */
@NullMarked
package hengji.documents.pdf;

import org.jspecify.annotations.NullMarked;
