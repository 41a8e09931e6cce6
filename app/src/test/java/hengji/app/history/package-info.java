/** The pages of history as their users meet them. */
@NullMarked
package hengji.app.history;

import org.jspecify.annotations.NullMarked;
