/** How the feature is used, simple to hard. */
@NullMarked
package hengji.app.shelf;

import org.jspecify.annotations.NullMarked;
