/**
 * Text that lost its table (压平的文本): cells run together, one a line, or in rows whose merged cells fell out. What can
 * be put back with certainty becomes a table again and is read like any other; what cannot becomes a remark with its
 * words, never a guess.
 *
 * <pre>
 *   Unfolder       a manuscript's lines in, tables and remarks out
 *     FlatRow      a line cut into pieces
 *     FlatHeader   the columns as the header prints them, found across pieces and lines
 *     FlatSection  the rows below it, each fitted into the columns by RowFit
 *     MoneyRows    the rows of the budget block, fitted by arithmetic
 *     TableSketch  the table that comes of it
 * </pre>
 */
@NullMarked
package hengji.documents.flat;

import org.jspecify.annotations.NullMarked;
