@NullMarked
package hengji.core.audit;

import org.jspecify.annotations.NullMarked;
