@NullMarked
package hengji.core.memory;

import org.jspecify.annotations.NullMarked;
