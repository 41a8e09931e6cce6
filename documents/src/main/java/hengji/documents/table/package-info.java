/** Tables: in the making, until spans and merges are settled, and plain ones from other programs. */
@NullMarked
package hengji.documents.table;

import org.jspecify.annotations.NullMarked;
