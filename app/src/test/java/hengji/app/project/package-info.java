/** Projects and their money. */
@NullMarked
package hengji.app.project;

import org.jspecify.annotations.NullMarked;
