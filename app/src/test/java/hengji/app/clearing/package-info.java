/** Tests. */
@NullMarked
package hengji.app.clearing;

import org.jspecify.annotations.NullMarked;
