/** Tests. */
@NullMarked
package hengji.app.content;

import org.jspecify.annotations.NullMarked;
