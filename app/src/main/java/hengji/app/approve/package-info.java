/** Approval of targets with the budget, many at once (批复). */
@NullMarked
package hengji.app.approve;

import org.jspecify.annotations.NullMarked;
