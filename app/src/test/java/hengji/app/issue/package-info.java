/** How the feature is used, simple to hard. */
@NullMarked
package hengji.app.issue;

import org.jspecify.annotations.NullMarked;
