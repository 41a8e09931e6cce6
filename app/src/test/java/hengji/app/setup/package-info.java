/** The pages of set-up as people meet them. */
@NullMarked
package hengji.app.setup;

import org.jspecify.annotations.NullMarked;
