/** Ours against peers and floors, side by side in one run. */
@NullMarked
package hengji.bench;

import org.jspecify.annotations.NullMarked;
