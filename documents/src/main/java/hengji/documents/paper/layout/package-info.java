/** A paper before it becomes a file (版面): titles, lines, tables and charts, the same for Word, Excel, PDF and HTML. */
@NullMarked
package hengji.documents.paper.layout;

import org.jspecify.annotations.NullMarked;
