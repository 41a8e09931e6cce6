/** Whose work goes to whom. */
@NullMarked
package hengji.app.handover;

import org.jspecify.annotations.NullMarked;
