/**
 * The words of the forms: which labels mean the same (同义表头), and how signs, figures and amounts are printed.
 * Shared by every reader that has to understand a cell.
 */
@NullMarked
package hengji.documents.recognise.words;

import org.jspecify.annotations.NullMarked;
