/** Who fills in which rows, and until when (分派). */
@NullMarked
package hengji.app.assign;

import org.jspecify.annotations.NullMarked;
