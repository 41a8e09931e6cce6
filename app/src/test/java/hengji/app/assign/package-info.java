/** How the feature is used, simple to hard. */
@NullMarked
package hengji.app.assign;

import org.jspecify.annotations.NullMarked;
