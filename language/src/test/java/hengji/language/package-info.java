@NullMarked
package hengji.language;

import org.jspecify.annotations.NullMarked;
