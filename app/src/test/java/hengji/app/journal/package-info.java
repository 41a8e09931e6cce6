/** Tests. */
@NullMarked
package hengji.app.journal;

import org.jspecify.annotations.NullMarked;
