/** Steps of forms and what comes with them. */
@NullMarked
package hengji.app.step;

import org.jspecify.annotations.NullMarked;
