/** The self-evaluation: begun from the approved target, filled in, scored as one types (绩效自评). */
@NullMarked
package hengji.app.selfevaluation;

import org.jspecify.annotations.NullMarked;
