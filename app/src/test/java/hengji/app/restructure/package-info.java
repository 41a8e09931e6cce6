/** Organisations through time. */
@NullMarked
package hengji.app.restructure;

import org.jspecify.annotations.NullMarked;
