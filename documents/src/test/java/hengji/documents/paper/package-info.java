/** Papers, from a line of text to a whole form on A4. */
@NullMarked
package hengji.documents.paper;

import org.jspecify.annotations.NullMarked;
