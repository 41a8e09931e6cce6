/** What waits for somebody, over all years and units: 待办, notices, reminders, hand-over. */
@NullMarked
package hengji.app.work;

import org.jspecify.annotations.NullMarked;
