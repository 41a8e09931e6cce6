/** Whether the form is complete and fits together (结构审核): heads, amounts, weights, names, levels. */
@NullMarked
package hengji.core.audit.structure;

import org.jspecify.annotations.NullMarked;
