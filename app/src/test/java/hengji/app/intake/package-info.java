/** How the feature is used, simple to hard. */
@NullMarked
package hengji.app.intake;

import org.jspecify.annotations.NullMarked;
