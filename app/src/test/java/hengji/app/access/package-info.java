/** Tests. */
@NullMarked
package hengji.app.access;

import org.jspecify.annotations.NullMarked;
