/** The office as its users meet it. */
@NullMarked
package hengji.app;

import org.jspecify.annotations.NullMarked;
