@NullMarked
package hengji.core.explain;

import org.jspecify.annotations.NullMarked;
