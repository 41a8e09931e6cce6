/** Tests. */
@NullMarked
package hengji.app.api;

import org.jspecify.annotations.NullMarked;
