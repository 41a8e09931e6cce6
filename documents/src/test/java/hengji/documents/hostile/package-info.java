/** What damaged and hostile files may do: be refused with a reason, or be read whole; never anything else. */
@NullMarked
package hengji.documents.hostile;

import org.jspecify.annotations.NullMarked;
