/** The form page as its readers and writers meet it. */
@NullMarked
package hengji.app.sheet;

import org.jspecify.annotations.NullMarked;
