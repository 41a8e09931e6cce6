@NullMarked
package hengji.core.procedure;

import org.jspecify.annotations.NullMarked;
