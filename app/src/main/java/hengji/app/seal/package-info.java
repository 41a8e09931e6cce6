/** Scans of sealed papers, matched to the version they were printed from (盖章扫描件). */
@NullMarked
package hengji.app.seal;

import org.jspecify.annotations.NullMarked;
