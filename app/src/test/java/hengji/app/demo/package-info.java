/** The made-up county. */
@NullMarked
package hengji.app.demo;

import org.jspecify.annotations.NullMarked;
