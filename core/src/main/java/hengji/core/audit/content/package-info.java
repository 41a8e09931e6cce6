/** Whether what is written makes sense as performance (内容审核): costs, measures, satisfaction, objects. */
@NullMarked
package hengji.core.audit.content;

import org.jspecify.annotations.NullMarked;
