@NullMarked
package hengji.core.workflow;

import org.jspecify.annotations.NullMarked;
