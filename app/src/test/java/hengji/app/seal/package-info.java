/** Scans of sealed papers, by what is accepted and what is refused. */
@NullMarked
package hengji.app.seal;

import org.jspecify.annotations.NullMarked;
