/** Evidence for indicators: files kept with their hash, shown, listed and taken back while drafting (佐证材料). */
@NullMarked
package hengji.app.evidence;

import org.jspecify.annotations.NullMarked;
