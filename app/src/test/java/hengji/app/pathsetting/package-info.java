/** A region's own path, kept and read back. */
@NullMarked
package hengji.app.pathsetting;

import org.jspecify.annotations.NullMarked;
