/** The self-evaluation, from the approved target to the last reason. */
@NullMarked
package hengji.app.selfevaluation;

import org.jspecify.annotations.NullMarked;
