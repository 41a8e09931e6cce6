/** The whole way, walked in a browser as the manual tells it. */
@NullMarked
package hengji.app.walk;

import org.jspecify.annotations.NullMarked;
