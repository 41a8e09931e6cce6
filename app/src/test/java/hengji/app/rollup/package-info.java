/** A department and its projects, from one link to what rules find. */
@NullMarked
package hengji.app.rollup;

import org.jspecify.annotations.NullMarked;
