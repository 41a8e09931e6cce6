/**
 * How a statement is founded: where it stands (place), what says so (citation), how it was reached (derivation).
 */
@NullMarked
package hengji.core.explain;

import org.jspecify.annotations.NullMarked;
