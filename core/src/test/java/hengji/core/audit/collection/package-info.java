@NullMarked
package hengji.core.audit.collection;

import org.jspecify.annotations.NullMarked;
