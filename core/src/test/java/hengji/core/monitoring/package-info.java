@NullMarked
package hengji.core.monitoring;

import org.jspecify.annotations.NullMarked;
