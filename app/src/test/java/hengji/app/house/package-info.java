/** The real office that tests work in. */
@NullMarked
package hengji.app.house;

import org.jspecify.annotations.NullMarked;
