/** Who is reminded, and in which words. */
@NullMarked
package hengji.app.remind;

import org.jspecify.annotations.NullMarked;
