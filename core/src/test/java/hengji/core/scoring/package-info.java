@NullMarked
package hengji.core.scoring;

import org.jspecify.annotations.NullMarked;
