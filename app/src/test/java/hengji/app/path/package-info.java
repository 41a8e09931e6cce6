/** A form's way, as a story and step by step. */
@NullMarked
package hengji.app.path;

import org.jspecify.annotations.NullMarked;
