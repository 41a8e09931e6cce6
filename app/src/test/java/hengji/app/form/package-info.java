/** Forms as they are worked on. */
@NullMarked
package hengji.app.form;

import org.jspecify.annotations.NullMarked;
