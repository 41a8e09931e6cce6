/** Packs as data: what is shipped, what is refused, how layers lie. */
@NullMarked
package hengji.policies;

import org.jspecify.annotations.NullMarked;
