/** Papers of forms made on demand, and what a unit hands in for a year (材料、报送清单). */
@NullMarked
package hengji.app.kit;

import org.jspecify.annotations.NullMarked;
