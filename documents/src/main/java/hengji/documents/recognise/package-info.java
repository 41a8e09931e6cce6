/**
 * From tables and lines to forms (识别). Columns are told by their headers, kinds by columns and labels, never by
 * position or title; every cell ends as a value, a label, a text or a note.
 */
@NullMarked
package hengji.documents.recognise;

import org.jspecify.annotations.NullMarked;
