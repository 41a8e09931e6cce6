/** What a department says of its units' self-evaluations before they go to finance (主管部门复核汇总). */
@NullMarked
package hengji.app.consolidation;

import org.jspecify.annotations.NullMarked;
