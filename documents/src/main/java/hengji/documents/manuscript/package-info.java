/**
 * A file's content as tables and lines, whatever its format, before anything is understood (原始稿).
 */
@NullMarked
package hengji.documents.manuscript;

import org.jspecify.annotations.NullMarked;
