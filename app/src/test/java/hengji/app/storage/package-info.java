/** Tests. */
@NullMarked
package hengji.app.storage;

import org.jspecify.annotations.NullMarked;
