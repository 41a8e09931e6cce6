/** Tests. */
@NullMarked
package hengji.app.people;

import org.jspecify.annotations.NullMarked;
