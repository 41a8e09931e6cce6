/** Who must file what, and what stands. */
@NullMarked
package hengji.app.duty;

import org.jspecify.annotations.NullMarked;
