@NullMarked
package hengji.core.rectification;

import org.jspecify.annotations.NullMarked;
