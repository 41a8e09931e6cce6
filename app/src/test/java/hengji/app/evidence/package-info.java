/** Evidence taken in, shown safely and taken back. */
@NullMarked
package hengji.app.evidence;

import org.jspecify.annotations.NullMarked;
