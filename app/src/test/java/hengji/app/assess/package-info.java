/** How stored forms are assessed. */
@NullMarked
package hengji.app.assess;

import org.jspecify.annotations.NullMarked;
