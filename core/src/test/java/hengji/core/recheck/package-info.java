@NullMarked
package hengji.core.recheck;

import org.jspecify.annotations.NullMarked;
