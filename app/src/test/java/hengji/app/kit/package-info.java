/** Papers and kits, by their use cases and pages. */
@NullMarked
package hengji.app.kit;

import org.jspecify.annotations.NullMarked;
