@NullMarked
package hengji.core.rollup;

import org.jspecify.annotations.NullMarked;
