/** Who is re-checked (抽查名单): the frame, the draw with its seed, hand-picked ones, and what came of all of them. */
@NullMarked
package hengji.app.sampling;

import org.jspecify.annotations.NullMarked;
