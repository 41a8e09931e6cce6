@NullMarked
package hengji.core.audit.result;

import org.jspecify.annotations.NullMarked;
