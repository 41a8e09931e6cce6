/** How the feature is used, simple to hard. */
@NullMarked
package hengji.app.begin;

import org.jspecify.annotations.NullMarked;
