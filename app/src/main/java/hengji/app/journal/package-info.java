/** What was done, chained so that nothing can be altered unseen (操作日志). */
@NullMarked
package hengji.app.journal;

import org.jspecify.annotations.NullMarked;
