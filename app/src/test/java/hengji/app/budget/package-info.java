/** How imported budget lines reach a form. */
@NullMarked
package hengji.app.budget;

import org.jspecify.annotations.NullMarked;
