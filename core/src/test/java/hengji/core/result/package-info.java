@NullMarked
package hengji.core.result;

import org.jspecify.annotations.NullMarked;
