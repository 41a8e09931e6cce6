/** Tests. */
@NullMarked
package hengji.app.me;

import org.jspecify.annotations.NullMarked;
