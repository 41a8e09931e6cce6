@NullMarked
package hengji.core.audit.structure;

import org.jspecify.annotations.NullMarked;
