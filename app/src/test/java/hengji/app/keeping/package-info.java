/** Tests. */
@NullMarked
package hengji.app.keeping;

import org.jspecify.annotations.NullMarked;
